import { expect, test, type Page } from "@playwright/test";
import { figure, goTo, heading, pickFile, rail, saveAsFile, saved } from "./support";

// Everything from an empty browser to a plan in somebody else's browser. The figures are worked out by hand:
//
//   Orders rise from 100 to 160 a month: 60 more. An order is worth 1,500 × 40% = 600, and 80% of the improvement
//   is due to the plan: 60 × 600 × 0.8 = 28,800 a month at full effect. The effect begins after 1 month and is full
//   6 months later, so months 1 to 7 bring 0, 1/6, 2/6, … 6/6 of it, and every later month all of it.
//
//   Value by month 6:  (0 + 1 + 2 + 3 + 4 + 5) / 6 × 28,800 = 2.5 × 28,800 =  72,000
//            month 7:                              (2.5 + 1) × 28,800 = 100,800
//            month 12:                             (2.5 + 6) × 28,800 = 244,800
//            month 24:                            (2.5 + 18) × 28,800 = 590,400
//   Cost: films for 24,000 in month 1 and 10,000 of ads every month, so by month 6, 7, 12, 24:
//            84,000, 94,000, 144,000, 264,000.
//   ROI:     month 6:  (72,000 − 84,000) / 84,000    =  −14.3%
//            month 12: (244,800 − 144,000) / 144,000 =  +70.0%
//            month 24: (590,400 − 264,000) / 264,000 = +123.6%
//   Break-even: 72,000 < 84,000 in month 6, 100,800 ≥ 94,000 in month 7, July 2027, and no month after that costs
//   more than it brings. Net by month 24: 590,400 − 264,000 = 326,400.
//   Score: ratings 5, 4, 4, 5, 3 of equal weight: 4.2 on average; (4.2 − 1) / 4 = 80 of 100.
const FIGURES = [
  ["ROI by month 6", "−14.3%"],
  ["ROI by month 12", "+70.0%"],
  ["ROI by month 24", "+123.6%"],
  ["Break-even", "Month 7"],
  ["Net by month 24", "NT$326,400"],
];

async function expectFigures(page: Page) {
  for (const [label, value] of FIGURES) await expect(figure(page, label)).toHaveText(value);
}

/** Goes on to a step by the list beside the work. */
async function step(page: Page, name: string) {
  await page.getByRole("navigation", { name: "Steps", exact: true }).getByRole("link", { name }).click();
  await expect(heading(page)).toHaveText(name);
}

test("a new user gets from nothing to a ranked, valued plan that opens elsewhere with the same figures", async ({
  page,
  browser,
}, info) => {
  test.skip(info.project.name !== "desktop", "The phone has the same page; one long way through it is enough.");
  test.setTimeout(180_000);
  const textbox = (name: string) => page.getByRole("textbox", { name, exact: true });
  const choice = (name: string) => page.getByRole("combobox", { name, exact: true });
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();

  await test.step("create a plan", async () => {
    await page.goto("./");
    const form = page.getByRole("region", { name: "New plan" });
    await form.getByLabel("Name of the plan").fill("Café plan 2027");
    await form.getByLabel("Currency").selectOption("TWD New Taiwan dollar");
    await form.getByLabel("Year").selectOption("2027");
    await form.getByLabel("Month", { exact: true }).selectOption("January");
    await form.getByRole("button", { name: "Create plan" }).click();
    await expect(heading(page)).toHaveText("Readiness check");
    await expect(page).toHaveURL(/#\/readiness$/);
    await expect(rail(page)).toContainText("No goals yet.");
  });

  await test.step("name a business goal and a department", async () => {
    await step(page, "Align goals");
    await press("Add a business goal");
    await textbox("Business goal").fill("Grow online sales");
    await step(page, "Find the scope");
    await press("Add a department");
    await choice("Function").selectOption("Sales");
  });

  await test.step("set a goal, rate it on every criterion and select it", async () => {
    await step(page, "Set goals");
    await press("Add a goal");
    await textbox("Goal").fill("More online orders");
    await choice("Department").selectOption("Sales");
    await page.getByRole("checkbox", { name: "Grow online sales" }).check();
    await page.getByRole("checkbox", { name: "Pursue now", exact: true }).check();
    const ratings = {
      "Suitability for social media": "5",
      "Need of the whole business": "4",
      "Cost of not solving it": "4",
      "Potential ROI": "5",
      "Management support": "3",
    };
    for (const [criterion, rating] of Object.entries(ratings)) {
      await choice(`More online orders: ${criterion}`).selectOption({ label: rating });
    }
    await expect(rail(page).getByRole("listitem")).toContainText(["More online orders"]);
    await expect(rail(page).getByRole("listitem")).toContainText(["80 of 100"]);
    await expect(rail(page)).not.toContainText("provisional");
  });

  await test.step("choose a KPI with baseline and target", async () => {
    await step(page, "Choose KPIs");
    await press("Add a KPI");
    await textbox("KPI").fill("Orders from social media");
    await textbox("Unit").fill("order");
    await textbox("Baseline").fill("100");
    await textbox("Target").fill("160");
    await expect(page.getByRole("definition").filter({ hasText: "100 → 160" }).first()).toBeVisible();
  });

  await test.step("put a value on it, with the helper", async () => {
    await step(page, "Put a value on KPIs");
    await page.getByText("Work the value out").click();
    await choice("From what it follows").selectOption("A sale: its margin");
    await textbox("Order value").fill("NT$1,500");
    await textbox("Gross margin").fill("40%");
    await press("Use this value");
    await expect(textbox("Value per unit")).toHaveValue("600");
    await textbox("Share due to this plan").fill("80");
    await expect(page.getByText("NT$28,800 a month at full effect").first()).toBeVisible();
  });

  await test.step("choose a channel", async () => {
    await step(page, "Choose channels");
    await press("Add a channel of your own");
    await textbox("Channel").fill("Instagram");
    await press("Rate all channels for More online orders");
    await choice("Instagram: Suits the goal").selectOption({ label: "5" });
    await choice("Instagram: Right audience").selectOption({ label: "4" });
    await expect(page.getByRole("row", { name: "Instagram" })).toContainText("20");
  });

  await test.step("choose a tactic and set its cost", async () => {
    await step(page, "Choose tactics");
    await press("Add a tactic");
    await textbox("Name of the tactic").fill("Short videos");
    await page.getByRole("checkbox", { name: "Instagram" }).check();
    await expect(page.getByRole("checkbox", { name: "Orders from social media" })).toBeChecked();
    // A new tactic has one cost line: without a cost it has no return.
    const line = (n: number) => page.getByRole("row").filter({ has: choice("Kind of cost") }).nth(n);
    await line(0).getByRole("combobox", { name: "Kind of cost" }).selectOption("Ads");
    await line(0).getByRole("textbox", { name: "Amount each time" }).fill("10,000");
    await press("Add a cost line");
    await line(1).getByRole("combobox", { name: "Kind of cost" }).selectOption("Content");
    await line(1).getByRole("textbox", { name: "Amount each time" }).fill("24k");
    await line(1).getByRole("combobox", { name: "When", exact: true }).selectOption("Once");
    await line(1).getByRole("combobox", { name: "In", exact: true }).selectOption("Month 1 · Jan 2027");
    await expectFigures(page);
    await expect(rail(page)).toContainText("Jul 2027, and it holds");
  });

  await test.step("take the last edit back and repeat it", async () => {
    await step(page, "Put a value on KPIs");
    await page.getByRole("button", { name: "Orders from social media", exact: true }).click();
    await textbox("Share due to this plan").fill("50");
    await expect(figure(page, "ROI by month 24")).not.toHaveText("+123.6%");
    await page.keyboard.press("Control+z");
    await expectFigures(page);
    await expect(textbox("Share due to this plan")).toHaveValue("80");
    await page.keyboard.press("Control+Shift+Z");
    await expect(textbox("Share due to this plan")).toHaveValue("50");
    await expect(figure(page, "ROI by month 24")).not.toHaveText("+123.6%");
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expectFigures(page);
  });

  await test.step("find plan and step again after a reload, and by the address", async () => {
    await saved(page);
    await page.reload();
    await expect(page).toHaveURL(/#\/values$/);
    await expect(heading(page)).toHaveText("Put a value on KPIs");
    await expectFigures(page);
    await step(page, "Set goals");
    await page.goBack();
    await expect(heading(page)).toHaveText("Put a value on KPIs");
    await goTo(page, "tactics");
    await expect(page.getByRole("heading", { name: "Short videos" }).first()).toBeVisible();
  });

  await test.step("send it to somebody else as a file", async () => {
    const file = await saveAsFile(page);
    expect(file.name).toMatch(/^Café plan 2027 \d{4}-\d\d-\d\d\.json$/);
    await step(page, "Set goals");
    const here = await rail(page).innerText();

    const elsewhere = await browser.newContext();
    const other = await elsewhere.newPage();
    await other.goto("./");
    await expect(other.getByRole("region", { name: "Your plans" })).toBeHidden();
    await pickFile(other, file.text, file.name);
    await expect(heading(other)).toHaveText("Overview");
    await goTo(other, "goals");
    await expectFigures(other);
    expect(await rail(other).innerText()).toBe(here);
    await expect(other.getByRole("alert").filter({ hasText: /\S/ })).toHaveCount(0);
    await elsewhere.close();
  });
});
