// What could not be read is not dropped in silence: going on stops once, at a summary that takes the focus, leads to each
// field, and lets go whoever goes on again.
import { expect, test, type Page } from "@playwright/test";
import { goTo, heading, openSample, violations } from "./support";

function summary(page: Page) {
  return page.getByRole("region", { name: "There is a problem" });
}

test("fields that could not be read stop the way on at a summary that takes the focus and leads to them", async ({ page }) => {
  await openSample(page, "tea-shop");
  await goTo(page, "values");
  await page.getByRole("button", { name: "Orders from social", exact: true }).click();
  const [value, share] = [page.locator("#kpi-K1-unitValue"), page.locator("#kpi-K1-attribution")];
  await value.fill("about 500");
  await share.fill("150%");
  const next = page.locator("main a[rel=next]");
  await next.press("Enter");
  await expect(summary(page)).toBeFocused();
  await expect(summary(page).getByRole("alert")).toContainText("There is a problem");
  await expect(heading(page)).toHaveText("Put a value on KPIs");
  expect(await violations(page)).toEqual([]);

  const links = summary(page).getByRole("listitem").getByRole("button");
  await expect(links.nth(0)).toHaveText(/^Orders from social · .+: “about” cannot be read as a number/);
  await expect(links.nth(1)).toHaveText(/^Orders from social · .+: Write a value from 0% to 100%\.$/);
  await links.nth(1).press("Enter");
  await expect(share).toBeFocused();
  await share.fill("80%");
  await share.blur();
  // What was mended goes; the rest stays.
  await expect(links.nth(0)).toHaveText(/about/);
  await expect(summary(page).getByText("Write a value from 0%")).toHaveCount(0);

  // A summary that was read stops nobody.
  await next.press("Enter");
  await expect(heading(page)).toHaveText("Choose channels");
});

test("half a day is said to be none, and the summary leads to it", async ({ page }, info) => {
  test.skip(info.project.name === "phone", "a phone picks its days from a calendar");
  await openSample(page, "tea-shop");
  await goTo(page, "alignment");
  const day = page.locator("#missionReviewedOn");
  await day.focus();
  await page.keyboard.press("Backspace");
  await day.blur();
  await expect(day).toHaveAttribute("aria-invalid", "true");
  await expect(day).toHaveAccessibleDescription(/not a whole day/);
  await page.locator("main a[rel=next]").press("Enter");
  await expect(summary(page)).toBeFocused();
  await summary(page).getByRole("button", { name: /^Last reviewed on: / }).press("Enter");
  await expect(day).toBeFocused();
  await day.fill("2026-02-03");
  await day.blur();
  await expect(summary(page)).toHaveCount(0);
  await expect(day).not.toHaveAttribute("aria-invalid");
  await page.locator("main a[rel=next]").press("Enter");
  await expect(heading(page)).toHaveText("Find the scope");
});

test.describe("in zh-TW", () => {
  test.use({ locale: "zh-TW" });

  test("the summary says it in the reader's language, and its last line goes on all the same", async ({ page }) => {
    await openSample(page, "tea-shop", "zh-TW");
    await goTo(page, "goals", "zh-TW");
    await page.locator("#capacity").fill("很多");
    await page.locator("main a[rel=next]").click();
    const summary = page.getByRole("region", { name: "有問題需要處理" });
    await expect(summary).toBeFocused();
    await summary.getByRole("link", { name: "仍要前往「確認關鍵績效指標」" }).click();
    await expect(heading(page)).toHaveText("確認關鍵績效指標");
  });
});
