// Everyone can use it: axe, with the rules of WCAG 2.2 AA and its best practices, on every place of a full plan.
import { expect, test } from "@playwright/test";
import { createPlan, goTo, heading, openSample, PLACES, violations, type Lang } from "./support";

for (const lang of ["en", "zh-TW"] as Lang[]) {
  test.describe(`in ${lang}`, () => {
    test.use({ locale: lang === "en" ? "en-US" : "zh-TW" });

    test("axe finds nothing to mend on the start page and on any place of a plan", async ({ page }) => {
      test.slow();
      await page.goto("./");
      expect(await violations(page), "start").toEqual([]);
      await openSample(page, lang === "en" ? "shift-cloud" : "tea-shop", lang);
      for (const { slug } of PLACES) {
        await goTo(page, slug, lang);
        expect(await violations(page), slug).toEqual([]);
      }
    });
  });
}

test("axe finds nothing to mend in the dark", async ({ page }) => {
  test.slow();
  await page.emulateMedia({ colorScheme: "dark" });
  await openSample(page, "language-school");
  for (const { slug } of PLACES) {
    await goTo(page, slug);
    expect(await violations(page), slug).toEqual([]);
  }
});

test("axe finds nothing to mend in a plan that holds nothing yet, nor in a dialog", async ({ page }) => {
  test.slow();
  await createPlan(page, "Empty");
  for (const { slug } of PLACES) {
    await goTo(page, slug);
    expect(await violations(page), slug).toEqual([]);
  }
  await goTo(page, "channels");
  await page.getByRole("button", { name: /suggest/i }).first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await violations(page), "dialog").toEqual([]);
});

test("a reader with the keyboard alone reaches the work, and each new place begins at its heading", async ({ page }, info) => {
  test.skip(info.project.name === "phone", "a phone has no Tab key");
  await openSample(page, "tea-shop");
  await page.keyboard.press("Tab");
  await goTo(page, "goals");
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await expect(heading(page)).toHaveText("Overview");
  await expect(heading(page)).toBeFocused();
});

test("nothing is wider than a phone, and a wide screen is used", async ({ page }, info) => {
  await openSample(page, "tea-shop");
  for (const { slug } of PLACES) {
    await goTo(page, slug);
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    expect(widths[0], `${slug} on ${info.project.name}`).toBeLessThanOrEqual(widths[1]);
  }
});
