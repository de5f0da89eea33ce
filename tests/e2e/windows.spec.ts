// Files that are dropped, and one plan in two windows.
import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { figure, goTo, heading, openSample, saved } from "./support";

const sample = readFileSync(join(__dirname, "..", "..", "samples", "shift-cloud.en.json"), "utf8");

test("a file that is dropped anywhere on the page is opened, whatever it is called", async ({ page }) => {
  await openSample(page, "tea-shop");
  await goTo(page, "values");
  await page.evaluate((text) => {
    const files = new DataTransfer();
    files.items.add(new File([text], "plan.txt", { type: "text/plain" }));
    const target = document.querySelector(".step")!;
    for (const kind of ["dragover", "drop"]) {
      target.dispatchEvent(new DragEvent(kind, { dataTransfer: files, bubbles: true, cancelable: true }));
    }
  }, sample);
  await expect(heading(page)).toHaveText("Overview");
  await expect(page.getByRole("textbox", { name: "Name of the plan" })).toHaveValue(/ShiftCloud/);
  await expect(figure(page, "Break-even")).toHaveText("Month 17");
});

test("a window whose plan was changed in another says so, and takes the change when asked", async ({ page, context }) => {
  await openSample(page, "tea-shop");
  await saved(page);
  const other = await context.newPage();
  await other.goto("./#/alignment");
  await other.getByRole("textbox", { name: "Mission statement" }).fill("Changed in the other window");
  await saved(other);

  const notice = page.getByRole("alert").filter({ hasText: "This plan was changed in another window." });
  await expect(notice).toBeVisible();
  await notice.getByRole("button", { name: "Load that version" }).click();
  await expect(notice).toHaveCount(0);
  await goTo(page, "alignment");
  await expect(page.getByRole("textbox", { name: "Mission statement" })).toHaveValue("Changed in the other window");
});
