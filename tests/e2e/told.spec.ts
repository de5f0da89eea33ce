// What changes out of the reader's sight is told, politely and once: read from the accessibility tree, as a screen reader
// reads it.
import { expect, test } from "@playwright/test";
import { told } from "./measures";
import { goTo, openSample } from "./support";

test("new results and that the plan is saved are told once they rest, not at every key", async ({ page }) => {
  await openSample(page, "tea-shop");
  await goTo(page, "values");
  await page.getByRole("button", { name: "Orders from social", exact: true }).click();
  // What stood there on arrival is no news.
  expect((await told(page)).filter((said) => /ROI|Saved/.test(said))).toEqual([]);

  await page.evaluate(() => {
    const said: string[] = ((window as any).said = []);
    for (const region of document.querySelectorAll("[aria-live=polite]:is(.rail *, .header *, #told)")) {
      new MutationObserver(() => said.push(region.textContent!)).observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
  const value = page.locator("#kpi-K1-unitValue");
  await value.focus();
  for (const key of "1234567") await page.keyboard.press(key, { delay: 60 });
  await expect.poll(() => told(page)).toContainEqual(expect.stringMatching(/^ROI by month 24: .+%\. Break-even: .+\.$/));
  await expect.poll(() => told(page)).toContain("Saved");
  const said = () => page.evaluate(() => (window as any).said as string[]);
  expect((await said()).filter((it) => it.includes("ROI")), "results while typing").toHaveLength(1);
  expect((await said()).filter((it) => it.includes("Saved")), "saving while typing").toHaveLength(1);
  // The plan was saved and still is: no news. The next results are.
  await value.fill("900");
  await expect.poll(async () => (await said()).filter((it) => it.includes("ROI"))).toHaveLength(2);
  expect((await said()).filter((it) => it.includes("Saved"))).toHaveLength(1);
});

test("a plan that can no longer be kept is told at once", async ({ page }) => {
  await openSample(page, "tea-shop");
  await goTo(page, "alignment");
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.getByRole("textbox", { name: "Mission statement" }).fill("One more word");
  await expect(page.getByRole("alert").filter({ hasText: /no room left/ })).toBeVisible();
  await expect.poll(() => told(page)).toContain("Not saved");
});

test("a row that is removed is told, with the way to bring it back", async ({ page }) => {
  await openSample(page, "tea-shop");
  await goTo(page, "alignment");
  await page.getByRole("button", { name: /^Remove / }).first().press("Enter");
  await expect.poll(() => told(page)).toContain("Removed Revenue +15 % a year. Undo brings it back.");
});
