import { expect, test } from "@playwright/test";
import { createPlan, goTo, heading, openSample, rail, saved } from "./support";

test.describe("a browser that prefers Traditional Chinese", () => {
  test.use({ locale: "zh-TW" });

  test("is greeted in Traditional Chinese, and may switch to English for good", async ({ page }) => {
    await page.goto("./");
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-TW");
    await expect(heading(page)).toHaveText("規劃社群媒體，並知道它帶來多少回報");
    await expect(page).toHaveTitle(/所有計畫/);

    await page.getByLabel("語言", { exact: true }).selectOption("English");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(heading(page)).toHaveText("Plan social media, and know what it returns");
    await expect(page).toHaveTitle(/All plans/);

    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});

test("switching the language keeps the plan, the step and what was typed", async ({ page }) => {
  await createPlan(page, "Two languages");
  await goTo(page, "alignment");
  await page.getByRole("textbox", { name: "Mission statement" }).fill("Good tea for everyone, 好茶給每個人");

  await page.getByLabel("Language", { exact: true }).selectOption("繁體中文");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-TW");
  await expect(page).toHaveURL(/#\/alignment$/);
  await expect(heading(page)).toHaveText("目標一致");
  await expect(page.getByRole("textbox", { name: "使命宣言" })).toHaveValue("Good tea for everyone, 好茶給每個人");
  await expect(page.getByRole("textbox", { name: "計畫名稱" })).toHaveValue("Two languages");

  await page.getByLabel("語言", { exact: true }).selectOption("English");
  await expect(page.getByRole("textbox", { name: "Mission statement" })).toHaveValue("Good tea for everyone, 好茶給每個人");
  await saved(page);
});

test("what cannot be read yet stays in its field through a switch, and its message is translated", async ({ page }) => {
  await openSample(page, "tea-shop");
  await goTo(page, "goals");
  const capacity = page.locator("#capacity");
  await capacity.fill("a few");
  await expect(page.locator("#capacity-error")).toContainText("cannot be read as a number");
  await page.getByLabel("Language", { exact: true }).selectOption("繁體中文");
  await expect(rail(page, "zh-TW")).toBeVisible();
  await expect(capacity).toHaveValue("a few");
});
