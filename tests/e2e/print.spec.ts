import { expect, test } from "@playwright/test";
import { goTo, openSample, rail } from "./support";

test("step 9 prints the plan as a document and nothing else", async ({ page }, info) => {
  test.skip(info.project.name === "phone", "Paper is as wide whichever screen it is printed from.");
  await openSample(page, "tea-shop");
  await goTo(page, "launch");
  const document = page.locator(".document");
  await expect(document).toBeVisible();
  await expect(rail(page)).toBeVisible();

  await page.emulateMedia({ media: "print" });
  await expect(document).toBeVisible();
  for (const part of [
    page.getByRole("navigation"),
    page.getByRole("complementary"),
    page.getByRole("button"),
    page.getByRole("textbox"),
    page.locator("header.header"),
    page.locator("#summary"),
    page.locator("#decided"),
  ]) {
    await expect(part.filter({ visible: true })).toHaveCount(0);
  }
  await expect(document).toContainText("Shanlan Tea");
  await expect(document).toContainText("+35.5%");

  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0).toBeGreaterThan(1);
});
