// Step 3: weights by comparison, an order that follows at once, how sure it is, and a judge's sheet out and back.
import { expect, test, type Page } from "@playwright/test";
import { goTo, openSample, saveAsFile } from "./support";

const SUITABILITY = "Suitability for social media";
const NEED = "Need of the whole business";
const INACTION = "Cost of not solving it";
const ROI = "Potential ROI";
const SUPPORT = "Management support";

test.beforeEach(async ({ page }) => {
  await openSample(page, "tea-shop");
  await goTo(page, "goals");
});

/** The group of choices of the team's way to weigh. */
async function weighBy(page: Page, method: string) {
  await page.locator("#weighing").getByRole("radio", { name: method, exact: true }).check();
}

async function compare(page: Page, first: string, second: string, words: string) {
  await page.getByRole("combobox", { name: `${first} beside ${second}`, exact: true }).selectOption(words);
}

/** Goals in the order of the ranking. */
function ranking(page: Page) {
  const section = page.getByRole("region", { name: "Ranking and selection" });
  return section.locator(".table-frame tbody").first().locator("th");
}

test("a judgement that contradicts the others is told, mended by one click, and undone", async ({ page }) => {
  const ratio = page.locator(".consistency-ratio");
  await weighBy(page, "Pairwise comparison");
  await expect(page.locator("#consistency")).toContainText("Weights follow as soon as");
  await compare(page, SUITABILITY, NEED, `${SUITABILITY}: moderately more (3)`);
  await compare(page, NEED, INACTION, `${NEED}: moderately more (3)`);
  await compare(page, SUITABILITY, ROI, "Both matter equally (1)");
  await compare(page, SUITABILITY, SUPPORT, "Both matter equally (1)");
  // 3 × 3 = 9: what is left open follows from what is said, and nothing contradicts it.
  await expect(ratio).toContainText("Consistency ratio 0: fine");
  await compare(page, SUITABILITY, INACTION, `${INACTION}: extremely more (9)`);
  await expect(ratio).toContainText("too high");
  const odd = page.locator(".odd-entry").filter({ hasText: `${SUITABILITY} beside ${INACTION}` });
  await odd.getByRole("button", { name: "Use 9" }).click();
  await expect(ratio).toContainText("Consistency ratio 0: fine");
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(ratio).toContainText("too high");
});

test("the order of the goals follows the order of importance at once, and what was entered for points stays", async ({ page }) => {
  const inOrder = ["More orders from social", "More repeat orders through LINE", "Fewer phone and mail enquiries"];
  for (const [at, name] of inOrder.entries()) await expect(ranking(page).nth(at)).toHaveText(name);
  await weighBy(page, "Order of importance");
  const list = page.getByRole("list", { name: "Order of importance" });
  const up = (name: string) => list.getByRole("button", { name: `Move ${name} up` }).click();
  await page.getByRole("button", { name: "Take this order" }).click();
  for (let i = 0; i < 2; i++) await up(INACTION);
  for (let i = 0; i < 3; i++) await up(SUPPORT);
  // Centroid weights 0.457, 0.257, 0.157, 0.09, 0.04: a point more for the cost of not solving outweighs a point
  // more for suitability, need and ROI together.
  await expect(ranking(page).nth(1)).toHaveText(inOrder[2]);
  await expect(ranking(page).nth(2)).toHaveText(inOrder[1]);
  await weighBy(page, "Points");
  await expect(ranking(page).nth(1)).toHaveText(inOrder[1]);
});

test("how often each goal takes each rank is told in figures, and drawn anew after a change", async ({ page }) => {
  const shares = page.locator(".rank-shares tbody tr");
  await expect(shares).toHaveCount(5);
  // Better or level in all but one criterion of a quarter of the weight: no weights near those in use turn it.
  await expect(shares.first().locator(".rank-share").first()).toHaveText("100%");
  await expect(page.locator(".neighbours tbody tr")).toHaveCount(4);
  const name = `Employer brand: ${SUITABILITY}`;
  await page.getByRole("combobox", { name, exact: true }).selectOption("5");
  await expect(page.locator(".sureness-status")).toBeEmpty();
  await expect(page.locator(".sampled")).toHaveAttribute("aria-busy", "false");
  await expect(shares).toHaveCount(5);
});

test("sliders reorder the goals at once by keyboard, and change the plan only when they are put to use", async ({ page }) => {
  const slider = (name: string) => page.getByRole("slider", { name, exact: true });
  const told = page.locator(".trial-order [role=status]");
  const inUse = ["More orders from social", "More repeat orders through LINE", "Fewer phone and mail enquiries"];
  const tried = ["More orders from social", "Fewer phone and mail enquiries", "More repeat orders through LINE"];
  const expectRanking = async (names: string[]) => {
    for (const [at, name] of names.entries()) await expect(ranking(page).nth(at)).toHaveText(name);
  };
  await expect(told).toHaveText("These are the weights in use.");
  await slider(SUITABILITY).press("Home");
  await slider(INACTION).press("End");
  await expect(slider(INACTION)).toHaveAttribute("aria-valuetext", "65%, in use 20%");
  await expect(told).toContainText("stays first; 2 goals take another rank");
  await page.locator(".trial-order summary").click();
  const rows = page.locator(".trial-figures tbody tr");
  for (const [at, name] of tried.entries()) await expect(rows.nth(at).locator("th")).toHaveText(name);
  await expectRanking(inUse);
  await page.getByRole("button", { name: "Back to the weights in use" }).click();
  await expect(told).toHaveText("These are the weights in use.");
  await slider(SUITABILITY).press("Home");
  await slider(INACTION).press("End");
  await page.getByRole("button", { name: "Use these weights" }).click();
  await expectRanking(tried);
  await expect(told).toHaveText("These are the weights in use.");
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expectRanking(inUse);
});

test("a judge's own comparisons are mended by one click, and the joined ones are only told", async ({ page }) => {
  await page.getByRole("button", { name: "Add a judge" }).click();
  await page.getByRole("textbox", { name: "Name of the judge" }).fill("Ada");
  const card = page.locator("#judges");
  await card.locator("summary").filter({ hasText: "weigh" }).first().click();
  await card.getByRole("radio", { name: "Pairwise comparison", exact: true }).check();
  const judge = (first: string, second: string, words: string) =>
    card.getByRole("combobox", { name: `${first} beside ${second}`, exact: true }).selectOption(words);
  await judge(SUITABILITY, NEED, `${SUITABILITY}: moderately more (3)`);
  await judge(NEED, INACTION, `${NEED}: moderately more (3)`);
  await judge(SUITABILITY, ROI, "Both matter equally (1)");
  await judge(SUITABILITY, SUPPORT, "Both matter equally (1)");
  await judge(SUITABILITY, INACTION, `${INACTION}: extremely more (9)`);
  await page.getByRole("radio", { name: /judges/i }).first().check();
  const joined = page.locator(".agreement-place .consistency");
  await expect(joined.locator(".odd-entry")).toHaveCount(3);
  await expect(joined.getByRole("button")).toHaveCount(0);
  await expect(joined).toContainText("A circle:");
  const own = card.locator(".odd-entry").filter({ hasText: `${SUITABILITY} beside ${INACTION}` });
  await own.getByRole("button", { name: "Use 9" }).click();
  await expect(joined).not.toContainText("A circle:");
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(joined).toContainText("A circle:");
});

test("a judge's sheet goes out as a file and comes back filled in", async ({ page }) => {
  await page.getByRole("button", { name: "Add a judge" }).click();
  await page.getByRole("textbox", { name: "Name of the judge" }).fill("Ada");
  const { name, text } = await saveAsFile(page, page.getByRole("button", { name: "Save the sheet of Ada as a file" }));
  expect(name).toContain("sheet of Ada");
  const sheet = JSON.parse(text);
  expect(sheet.format).toBe("tenfold-judge-sheet");
  expect(sheet.goals).toHaveLength(5);
  for (const goal of sheet.goals) {
    sheet.answers.ratings[goal.id] = Object.fromEntries(sheet.criteria.map((criterion: { id: string }) => [criterion.id, 4]));
  }
  const merge = page.getByLabel("Merge a filled sheet…");
  const pick = (content: string) =>
    merge.setInputFiles({ name: "sheet.json", mimeType: "application/json", buffer: Buffer.from(content, "utf8") });
  await pick(JSON.stringify(sheet));
  await expect(page.getByText("The sheet of Ada is merged.")).toBeVisible();
  await expect(page.locator("#judges .fold-summary").first()).toContainText("25 of 25 ratings");
  // What is no sheet of this plan changes nothing and says why.
  await pick(JSON.stringify({ ...sheet, plan: { ...sheet.plan, id: "another" } }));
  await expect(page.getByText("The sheet belongs to another plan")).toBeVisible();
});
