// How sure the return is: sentences, figures and pictures of the simulation, what is told while it is not known, and
// scenarios compared with the plan.
import { expect, test, type Page } from "@playwright/test";
import { createPlan, goTo, openSample, rail, saveAsFile, violations, type Lang } from "./support";

const TITLE: Record<Lang, string> = { en: "How sure is this?", "zh-TW": "結果有多確定？" };

function sureness(page: Page, lang: Lang = "en") {
  return page.getByRole("region", { name: TITLE[lang], exact: true });
}

function scenarios(page: Page) {
  return page.getByRole("region", { name: "Scenarios", exact: true });
}

/** Its rows in the tables; on a phone they are cards, and no rows to a screen reader. */
function rowsOf(page: Page, scenario: string) {
  const name = page.getByText(scenario, { exact: true });
  return scenarios(page).locator("tbody tr").filter({ has: name });
}

/** Waits until what is shown holds for the plan as it is now. */
async function simulated(page: Page, lang: Lang = "en") {
  await expect(sureness(page, lang).locator(".sampled")).toHaveAttribute("aria-busy", "false", { timeout: 30_000 });
}

for (const lang of ["en", "zh-TW"] as Lang[]) {
  test.describe(`in ${lang}`, () => {
    test.use({ locale: lang === "en" ? "en-US" : "zh-TW" });

    test("the overview says how sure the return is, in a sentence, figures and pictures", async ({ page }) => {
      test.slow();
      await openSample(page, "language-school", lang);
      await simulated(page, lang);
      const section = sureness(page, lang);
      const [headline, band, chance, first] =
        lang === "en"
          ? [/In 8 of 10 simulated futures the ROI by month 24 lies between/, "ROI: from P10 to P90", "Chance of a positive return by month 12", /^Finding out the target of “/]
          : [/10 次模擬中有 8 次，第 24 個月的投資報酬率介於/, "投資報酬率：P10 到 P90", "第 12 個月報酬為正的機率", /^查明「.+」的目標值最能縮小/];
      await expect(section.getByText(headline)).toBeVisible();
      await expect(section.getByRole("heading", { name: band })).toBeVisible();
      await expect(section.getByText(chance, { exact: true })).toBeVisible();
      await expect(section.getByText(first)).toBeVisible();
      await expect(section.locator("svg.chart")).toHaveCount(3);
      expect(await violations(page, ".sampled")).toEqual([]);
    });
  });
}

test("inputs are compared by their share of the variance, or by what each alone does", async ({ page }) => {
  await openSample(page, "language-school");
  await simulated(page);
  const section = sureness(page);
  await expect(section.getByRole("heading", { name: "What the uncertainty comes from" })).toBeVisible();
  await section.getByRole("radio", { name: "what each alone does", exact: true }).check();
  await expect(section.getByRole("heading", { name: "What each input alone does to the ROI" })).toBeVisible();
});

test("figures from before an edit are marked until the new ones are there, and the results beside the work show none", async ({ page }) => {
  await openSample(page, "language-school");
  await simulated(page);
  const beside = rail(page).locator(".stat-note").filter({ hasText: "in 8 of 10 futures" });
  await expect(beside).toHaveCount(3);
  const busy = sureness(page).locator(".sampled");
  // Drawn before the browser has a turn: what an edit leaves behind in the same breath.
  const [marked, shown] = await page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>("#discountRate")!;
    field.focus();
    field.value = "9";
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await new Promise((done) => setTimeout(done, 60));
    const notes = [...document.querySelectorAll("aside .stat-note")].filter((note) => note.textContent!.includes("8 of 10"));
    return [document.querySelector(".sampled")!.classList.contains("sampled-stale"), notes.length];
  });
  expect([marked, shown]).toEqual([true, 0]);
  await simulated(page);
  await expect(busy).not.toHaveClass(/sampled-stale/);
  await expect(beside).toHaveCount(3);
});

test("a plan without ranges says so and leads to where they are entered", async ({ page }) => {
  await createPlan(page, "Certain");
  await goTo(page, "overview");
  await simulated(page);
  await expect(sureness(page).getByText(/No figure of this plan is a range/)).toBeVisible();
  await sureness(page).getByRole("link", { name: "Put a value on KPIs" }).click();
  await expect(page.locator("#place")).toHaveText("Put a value on KPIs");
});

test("a plan of one month has one milestone and a picture", async ({ page }) => {
  await openSample(page, "language-school");
  await page.locator("#horizon").fill("1");
  await page.locator("#horizon").blur();
  await simulated(page);
  await expect(sureness(page).getByText("Chance of a positive return by month 1", { exact: true })).toBeVisible();
  await expect(sureness(page).getByText(/by month 6/)).toHaveCount(0);
  await expect(sureness(page).locator("svg.chart").first()).toBeVisible();
});

test("a long run tells how far it is, can be stopped, and started again", async ({ page }) => {
  test.slow();
  const plan = await openWithSamples(page, 1_000_000);
  expect(plan.settings.uncertainty.samples).toBe(1_000_000);
  const section = sureness(page);
  await section.getByRole("button", { name: "Stop", exact: true }).click({ timeout: 30_000 });
  const again = section.getByRole("button", { name: "Start again" });
  await expect(again).toBeVisible();
  await expect(section.locator("svg.chart")).toHaveCount(0);
  await again.click();
  await expect(section.getByRole("status")).toContainText(/Drawing samples/);
});

/** Opens the language school from a file that asks for so many samples, and gives its plan. */
async function openWithSamples(page: Page, samples: number) {
  await openSample(page, "language-school");
  const { text } = await saveAsFile(page);
  const file = JSON.parse(text);
  file.plan.id = "with-many-samples";
  file.plan.settings.uncertainty = { ...file.plan.settings.uncertainty, samples };
  await page.goto("./");
  await page
    .getByLabel("Choose a file…")
    .setInputFiles({ name: "plan.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(file)) });
  await expect(page.locator("#place")).toHaveText("Overview");
  return file.plan;
}

test("a ready-made scenario is compared with the plan, base case and simulated, and kept in the file", async ({ page }) => {
  test.slow();
  await openSample(page, "language-school");
  await scenarios(page).getByRole("button", { name: "Budget cut 20%" }).click();
  const rows = rowsOf(page, "Budget cut 20%");
  await expect(rows.first()).toContainText("all costs at 80%");
  await simulated(page);
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toContainText(/100%$/);
  const { text } = await saveAsFile(page);
  const saved = JSON.parse(text).plan.settings.scenarios.at(-1);
  expect(saved.changes).toEqual([{ costTimes: { kind: null, factor: 0.8 } }]);
});

test("a scenario is named, given changes of every kind, and a change is removed again", async ({ page }) => {
  await openSample(page, "language-school");
  const section = scenarios(page);
  await section.getByRole("button", { name: "Add a scenario" }).click();
  await section.getByLabel("Name", { exact: true }).fill("Worst case");
  await section.getByLabel("Name", { exact: true }).blur();
  for (const kind of ["Change costs", "Change values per unit", "Launch later", "Leave out a tactic"]) {
    await section.getByRole("button", { name: kind, exact: true }).click();
  }
  await section.getByLabel("Later by", { exact: true }).fill("6");
  await section.getByLabel("Later by", { exact: true }).blur();
  const row = rowsOf(page, "Worst case").first();
  await expect(row).toContainText("launched 6 months later");
  await expect(row).toContainText("without “");
  await section.getByRole("button", { name: "Remove the change “Costs”" }).click();
  await expect(row).not.toContainText("all costs");
  await expect(row).toContainText("every value per unit at 80%");
  await section.getByRole("button", { name: /Remove Worst case/i }).click();
  await expect(rowsOf(page, "Worst case")).toHaveCount(0);
});
