// Ranges: written as people write them, understood in words, shaped, offered by how a value is known, and kept in the
// file.
import { expect, test, type Page } from "@playwright/test";
import { figure, goTo, heading, openSample, PLACES, saveAsFile, violations, type Lang } from "./support";

/** Step 5 of the tea shop, with the fields of its first KPI. */
async function openFirstValue(page: Page, lang: Lang = "en") {
  await openSample(page, "tea-shop", lang);
  await goTo(page, "values", lang);
  await page.locator("#kpi-K1 .fold-button").click();
  return {
    unitValue: page.locator("#kpi-K1-unitValue"),
    share: page.locator("#kpi-K1-attribution"),
    lag: page.locator("#kpi-K1-lag"),
    ramp: page.locator("#kpi-K1-ramp"),
  };
}

/** The first KPI as the saved file holds it. */
async function firstKpi(page: Page) {
  return JSON.parse((await saveAsFile(page)).text).plan.kpis[0];
}

const pert = (least: number, mostLikely: number, greatest: number) => ({ shape: "pert", least, mostLikely, greatest });

test("a range is taken as people write it, said back in words and kept in the file", async ({ page }) => {
  const { unitValue, share, lag } = await openFirstValue(page);
  const written: [string, string, RegExp][] = [
    ["30 ± 10", "20 / 30 / 40", /^Least NT\$20, likely NT\$30 \(the middle\), greatest NT\$40\.$/],
    ["400 / 483 / 600", "400 / 483 / 600", /^Least NT\$400, likely NT\$483, greatest NT\$600\.$/],
    ["20–30–45", "20 / 30 / 45", /likely NT\$30, greatest NT\$45/],
    ["20 to 40", "20 / 30 / 40", /likely NT\$30 \(the middle\)/],
    ["NT$1,000 ～ ３０００", "1,000 / 2,000 / 3,000", /Least NT\$1,000, likely NT\$2,000/],
    ["500 ± 10%", "450 / 500 / 550", /Least NT\$450, likely NT\$500/],
    ["12k to 3萬", "12,000 / 21,000 / 30,000", /likely NT\$21,000 \(the middle\), greatest NT\$30,000/],
  ];
  for (const [typed, shown, understood] of written) {
    await unitValue.fill(typed);
    await expect(unitValue).not.toHaveAttribute("aria-invalid");
    await expect(unitValue).toHaveAccessibleDescription(understood);
    await unitValue.blur();
    await expect(unitValue).toHaveValue(shown);
  }
  await unitValue.fill("483 ± 83");
  await share.fill("60 to 90 %");
  await share.blur();
  await expect(share).toHaveValue("60 / 75 / 90");
  await lag.fill("0 – 2");
  await lag.blur();
  const kpi = await firstKpi(page);
  expect(kpi.unitValue).toEqual(pert(400, 483, 566));
  expect(kpi.attribution).toEqual(pert(0.6, 0.75, 0.9));
  expect(kpi.lag).toEqual(pert(0, 1, 2));
});

test("every field that the file lets be a range takes one", async ({ page }) => {
  await openSample(page, "language-school");
  const fields: [place: string, card: string, fields: string[]][] = [
    ["goals", "goal-G1", ["yearlyCostOfInaction"]],
    ["kpis", "kpi-K1", ["baseline", "target"]],
    ["values", "kpi-K1", ["unitValue", "attribution", "lag", "ramp"]],
    ["values", "effect-E1", ["strength"]],
    ["tactics", "costLine-T1-L1", ["amount"]],
    ["tactics", "costLine-T1-L4", ["hours", "hourlyCost"]],
  ];
  for (const [place, card, names] of fields) {
    await goTo(page, place);
    const row = card.startsWith("costLine") ? "tactic-T1" : card;
    const closed = page.locator(`#${row} .fold-button[aria-expanded=false]`);
    if ((await closed.count()) > 0) await closed.click();
    for (const name of names) {
      const field = page.locator(`#${card}-${name}`);
      await field.fill("2 / 3 / 5");
      await field.blur();
      await expect(field).toHaveValue("2 / 3 / 5");
      await expect(page.locator(`#${card}-${name}-shape`)).toBeVisible();
    }
  }
  const text = (await saveAsFile(page)).text;
  expect(text.match(/"shape": ?"pert",\s*"least": ?2,\s*"mostLikely": ?3,\s*"greatest": ?5/g)).toHaveLength(10);
  expect(JSON.parse(text).plan.kpis[0].attribution).toEqual(pert(0.02, 0.03, 0.05));
});

test("what makes no range stays in the field with a message, and typing one is no mistake on the way", async ({ page }) => {
  const { unitValue, share } = await openFirstValue(page);
  const before = await firstKpi(page);
  await unitValue.focus();
  await unitValue.press("ControlOrMeta+a");
  for (const key of "420 to 500") {
    await unitValue.press(key === " " ? "Space" : key);
    await expect(unitValue).not.toHaveAttribute("aria-invalid");
  }
  await expect(unitValue).toHaveValue("420 to 500");
  await page.getByRole("button", { name: "Undo", exact: true }).first().click();
  expect((await firstKpi(page)).unitValue, "typed in one go, undone in one").toEqual(before.unitValue);

  const refused: [string, RegExp][] = [
    ["20 / 30", /“20 \/ 30” is no range\. Write 20 to 40, 30 ± 10/],
    ["40 to 20", /The numbers of “40 to 20” do not rise\. Write the least first/],
    ["20 to many", /“many” cannot be read as a number/],
    ["3萬5", /can mean different amounts/],
  ];
  for (const [typed, message] of refused) {
    await unitValue.fill(typed);
    await unitValue.blur();
    await expect(unitValue).toHaveValue(typed);
    await expect(unitValue).toHaveAccessibleDescription(message);
  }
  expect((await firstKpi(page)).unitValue).toEqual(before.unitValue);
  await share.fill("50 to 120 %");
  await expect(share).toHaveAccessibleDescription(/Write a value from 0% to 100%\./);
});

test("a shape is chosen by keyboard, shown as a small picture, and kept while the numbers are edited", async ({ page }) => {
  const { unitValue, lag } = await openFirstValue(page);
  const shape = page.getByRole("combobox", { name: "Shape of the range: Value per unit", exact: true });
  await expect(shape).toHaveCount(0);
  await unitValue.fill("20 / 25 / 40");
  const picture = page.locator("#kpi-K1").getByRole("img", { name: /^P10 NT\$2\d.*, P50 NT\$2\d.*, P90 NT\$3\d/ });
  await expect(picture).toBeVisible();
  await unitValue.press("Tab");
  await expect(shape).toBeFocused();
  await page.keyboard.type("log");
  await expect(unitValue).toHaveValue("20 to 40");
  await expect(unitValue).toHaveAccessibleDescription(/Nine times in ten from NT\$20 to NT\$40, rather low than high/);
  await unitValue.fill("30 to 60");
  await unitValue.blur();
  expect((await firstKpi(page)).unitValue).toEqual({ shape: "lognormal", p5: 30, p95: 60 });
  await unitValue.fill("-3 to 60");
  await expect(unitValue).toHaveAccessibleDescription(/A lognormal range has numbers above 0 only/);
  expect((await firstKpi(page)).unitValue).toEqual({ shape: "lognormal", p5: 30, p95: 60 });
  await unitValue.fill("30 to 60");
  await shape.selectOption("Uniform");
  expect((await firstKpi(page)).unitValue).toEqual({ shape: "uniform", least: 30, greatest: 60 });

  await lag.fill("0 to 2");
  const lagShape = page.getByRole("combobox", { name: "Shape of the range: Lag", exact: true });
  await expect(lagShape.getByRole("option", { name: "Lognormal (numbers above 0 only)" })).toBeDisabled();
});

test("a figure without width is told", async ({ page }) => {
  const { unitValue } = await openFirstValue(page);
  await unitValue.fill("483 to 483");
  const finding = page.locator(".finding").filter({ hasText: "The range has no width" });
  await expect(finding).toContainText("Widen it to what is really possible, or enter the number alone.");
  await expect(page.locator("#kpi-K1 .range-picture")).toHaveCount(0);
});

test("ranges are offered by how each value is known, taken one by one or all at once, and given back by one undo", async ({ page }) => {
  await openSample(page, "tea-shop");
  const roi = await figure(page, "ROI by month 24").textContent();
  await goTo(page, "values");
  const offers = page.getByRole("region", { name: "Ranges for single figures" });
  const counts = offers.locator("#range-offers");
  await expect(counts).toHaveText(/^\d+ values on which the return depends are single figures: \d+ measured, \d+ estimated, \d+ guessed\.$/);
  const count = Number((await counts.textContent())!.match(/^\d+/)![0]);

  await offers.getByRole("button", { name: "Look at each range offered" }).click();
  const row = offers.getByRole("row").filter({ hasText: "K4 Phone and mail contacts · value per unit" });
  await expect(row).toContainText("Estimated: −25% to +40%");
  await expect(row).toContainText(/NT\$41.* \/ NT\$55 \/ NT\$77/);
  await row.getByRole("button", { name: "Use the range for K4 Phone and mail contacts · value per unit" }).click();
  await expect(row).toHaveCount(0);
  await expect(counts).toContainText(`${count - 1} values`);
  await expect(counts).toContainText("1 is a range already.");
  await expect(page.locator("button[id^='range-for-']:focus")).toHaveCount(1);

  await offers.getByRole("button", { name: `Use all ${count - 1} ranges offered` }).click();
  await expect(counts).toHaveText(`All ${count} values on which the return depends are ranges.`);
  await expect(counts).toBeFocused();
  await expect(figure(page, "ROI by month 24"), "the base case stays").toHaveText(roi!);
  await page.getByRole("button", { name: "Undo", exact: true }).first().click();
  await expect(counts).toContainText(`${count - 1} values`);

  await goTo(page, "tactics");
  await expect(page.locator("#range-offers")).toContainText("single figures");
  await goTo(page, "overview");
  await page.getByRole("button", { name: /^Use all \d+ ranges offered$/ }).click();
  await expect(page.locator("#range-offers")).toHaveText(/^All \d+ values/);
  const kpi = await firstKpi(page);
  expect(kpi.attribution).toEqual(pert(0.72, 0.8, 0.88));
});

test("success, correlations, samples and seed are set within their limits", async ({ page }) => {
  await openSample(page, "tea-shop");
  const settings: [string, string, RegExp, string][] = [
    ["correlationWithinGoals", "1", /Write a value from 0 to 0\.999\./, "0.6"],
    ["correlationAmongGoals", "-0.2", /Write a value from 0 to 0\.999\./, "0.3"],
    ["samples", "500", /Write a value from 1,000 to 1,000,000\./, "20,000"],
    ["seed", "1.5", /is not a whole number/, "7"],
  ];
  for (const [id, wrong, message, right] of settings) {
    const field = page.locator(`#${id}`);
    await field.fill(wrong);
    await expect(field).toHaveAccessibleDescription(message);
    await field.fill(right);
    await expect(field).not.toHaveAttribute("aria-invalid");
  }
  await goTo(page, "goals");
  const success = page.locator("#goal-G1-success");
  await success.fill("150");
  await expect(success).toHaveAccessibleDescription(/Write a value from 0% to 100%\./);
  await success.fill("70 %");
  const { plan } = JSON.parse((await saveAsFile(page)).text);
  expect(plan.goals.candidates[0].success).toBe(0.7);
  expect(plan.settings.uncertainty).toEqual({
    samples: 20000,
    seed: 7,
    correlationWithinGoals: 0.6,
    correlationAmongGoals: 0.3,
  });

  await goTo(page, "overview");
  await page.locator("#correlationAmongGoals").fill("0.9");
  const finding = page.locator(".finding").filter({ hasText: "hang together more closely" }).first();
  if ((await finding.count()) === 0) await page.getByRole("button", { name: /^Show \d+ more$/ }).first().click();
  await finding.getByRole("button").click();
  await expect(page.locator("#correlationAmongGoals")).toBeFocused();
});

test.describe("in Chinese", () => {
  test.use({ locale: "zh-TW" });

  test("a range is read and said back in Chinese", async ({ page }) => {
    const { unitValue, ramp } = await openFirstValue(page, "zh-TW");
    for (const typed of ["20至40", "２０～４０", "20 到 40", "20——40", "NT$20～NT$40", "20元到40元"]) {
      await unitValue.fill(typed);
      await expect(unitValue).toHaveAccessibleDescription("最小 NT$20、最可能 NT$30（中間值）、最大 NT$40。");
    }
    await unitValue.blur();
    await page.getByRole("combobox", { name: "範圍的分布形狀：每單位價值", exact: true }).selectOption("均勻分布");
    await expect(unitValue).toHaveValue("20～40");
    await ramp.fill("3 / 6");
    await ramp.blur();
    await expect(ramp).toHaveValue("3 / 6");
    await expect(ramp).toHaveAccessibleDescription(/讀不成範圍。請寫 20～40/);
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing to mend where there are ranges (${colorScheme}), and nothing is wider than the screen`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await openSample(page, "tea-shop");
    await page.getByRole("button", { name: /^Use all \d+ ranges offered$/ }).click();
    await page.getByRole("button", { name: "Undo", exact: true }).first().click();
    await page.getByRole("button", { name: "Look at each range offered" }).click();
    await page.getByRole("button", { name: /^Use the range for/ }).first().click();
    for (const slug of ["overview", "goals", "kpis", "values", "tactics"]) {
      await goTo(page, slug);
      if (slug === "values") {
        await page.getByRole("button", { name: /^Use all \d+ ranges offered$/ }).click();
        await page.locator("#kpi-K1 .fold-button").click();
      }
      expect(await violations(page), slug).toEqual([]);
      const widths = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      expect(widths[0], slug).toBeLessThanOrEqual(widths[1]);
      await expect(heading(page)).toHaveText(PLACES.find((place) => place.slug === slug)!.en);
    }
  });
}
