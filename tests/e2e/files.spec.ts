import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { figure, goTo, openSample, pickFile, saveAsFile, saved } from "./support";

const sample = readFileSync(join(__dirname, "..", "..", "samples", "shift-cloud.en.json"), "utf8");

/** The sample with one thing changed. */
function changed(change: (file: any) => void): string {
  const file = JSON.parse(sample);
  change(file);
  return JSON.stringify(file);
}

const REFUSED: [string, string | Buffer, string[]][] = [
  ["is not JSON", '{"format": "tenfold-plan",\n "version": 1,\n "plan" {}}', ["At line 3, column 9", "not JSON", "Mend this place"]],
  ["is other JSON", '{"name": "tea-shop", "version": "1.0.0"}', ["not a Tenfold plan", '"format": "tenfold-plan"', "Pick a file"]],
  ["is of a newer version", changed((file) => (file.version = 99)), ["newer Tenfold", "version 99", "Reload the page"]],
  [
    "is UTF-16",
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(sample, "utf16le")]),
    ["written in UTF-16", "save it as UTF-8"],
  ],
  [
    "points at a goal that is not there",
    changed((file) => (file.plan.kpis[0].goal = "G99")),
    ["plan.kpis[0].goal", "no goal with the id “G99”", "Correct the id, or add the goal to plan.goals.candidates."],
  ],
];

test("a file that cannot be opened is told with place and remedy, and the open plan stays as it is", async ({ page }) => {
  await openSample(page, "tea-shop");
  await goTo(page, "alignment");
  await page.getByRole("textbox", { name: "Mission statement" }).fill("Still here");
  await saved(page);
  const kept = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));
  const before = await kept();
  await page.goto("./#/");

  for (const [what, content, said] of REFUSED) {
    await test.step(`a file that ${what}`, async () => {
      await pickFile(page, content);
      const alert = page.getByRole("alert").filter({ hasText: "The file was not opened; your plan is as it was." });
      for (const words of said) await expect(alert).toContainText(words);
      await alert.getByRole("button", { name: "Close" }).click();
      await expect(alert).toHaveCount(0);
    });
  }

  expect(await kept()).toBe(before);
  await goTo(page, "alignment");
  await expect(page.getByRole("textbox", { name: "Mission statement" })).toHaveValue("Still here");
  await expect(figure(page, "ROI by month 24")).toHaveText("+35.5%");
  await expect(page.getByRole("listitem").filter({ hasText: "ShiftCloud" })).toHaveCount(0);
});

test("saved twice, a plan is the same file to the byte apart from the time", async ({ page }) => {
  await openSample(page, "language-school");
  const timeless = (text: string) => text.replace(/"savedAt": ?"[^"]*"/, '"savedAt": ""');
  const first = await saveAsFile(page);
  const second = await saveAsFile(page);
  expect(first.text).toContain('"savedAt"');
  expect(timeless(second.text)).toBe(timeless(first.text));
});
