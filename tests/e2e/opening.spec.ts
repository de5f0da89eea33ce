// A plan from elsewhere over one that is here: looked at first, then replaced, merged, opened beside, or left alone.
import { expect, test, type Locator, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { figure, goTo, heading, openSample, pickFile, saveAsFile, saved, violations, watchErrors } from "./support";

const sample = (name: string) => readFileSync(join(__dirname, "..", "..", "samples", name), "utf8");

/** A file with some things changed. */
function changed(text: string, change: (plan: any) => void): string {
  const file = JSON.parse(text);
  change(file.plan);
  return JSON.stringify(file);
}

const dialog = (page: Page) => page.getByRole("dialog", { name: "Open this plan?" });

const timeless = (text: string) => text.replace(/"savedAt": ?"[^"]*"/, '"savedAt": ""');

/** Drops a file on the page, as from a folder. */
async function dropFile(page: Page, text: string) {
  const data = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "plan.json", { type: "application/json" }));
    return data;
  }, text);
  await page.dispatchEvent(".drop-target", "dragover", { dataTransfer: data });
  await page.dispatchEvent(".drop-target", "drop", { dataTransfer: data });
}

/** Pastes outside of every field. */
async function paste(page: Page, what: { text?: string; file?: string }) {
  await page.evaluate(({ text, file }) => {
    const data = new DataTransfer();
    if (text !== undefined) data.setData("text/plain", text);
    if (file !== undefined) data.items.add(new File([file], "plan.json", { type: "application/json" }));
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, what);
}

test("replacing says first what would change, and undo brings the former plan back to the byte", async ({ page }) => {
  await openSample(page, "tea-shop");
  await saved(page);
  const before = (await saveAsFile(page)).text;
  const file = changed(before, (plan) => {
    plan.kpis[0].unit = "baskets";
    plan.alignment.mission = "Changed elsewhere";
    plan.launch.tasks.pop();
  });
  await dropFile(page, file);
  const asked = dialog(page);
  await expect(asked).toContainText("has a version of “Shanlan Tea");
  await expect(asked).toContainText("KPIs: 1 changed");
  await expect(asked).toContainText("tasks: 1 removed");
  await expect(asked).toContainText("texts and settings: 1 changed");
  await expect(asked.getByRole("row", { name: /ROI by month 24/ })).toContainText("+35.5%");
  expect(await violations(page, "dialog[open]")).toEqual([]);

  await asked.getByRole("button", { name: "Replace" }).click();
  await expect(asked).toHaveCount(0);
  await goTo(page, "alignment");
  await expect(page.getByRole("textbox", { name: "Mission statement" })).toHaveValue("Changed elsewhere");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(heading(page)).toHaveText("Overview");
  expect(timeless((await saveAsFile(page)).text)).toBe(timeless(before));
});

test("cancelling, by the button or by Escape, leaves the plan that is open as it is", async ({ page }) => {
  await openSample(page, "tea-shop");
  await saved(page);
  const before = (await saveAsFile(page)).text;
  for (const cancel of [() => dialog(page).getByRole("button", { name: "Cancel" }).click(), () => page.keyboard.press("Escape")]) {
    await dropFile(page, sample("shift-cloud.en.json"));
    await expect(dialog(page)).toContainText("is another plan than “Shanlan Tea");
    await cancel();
    await expect(dialog(page)).toHaveCount(0);
    expect(timeless((await saveAsFile(page)).text)).toBe(timeless(before));
  }
});

test("opened beside, a plan that is here already becomes another one, and one that is not keeps its id", async ({ page }) => {
  await openSample(page, "tea-shop");
  await saved(page);
  const file = (await saveAsFile(page)).text;
  await page.goto("./#/");
  await pickFile(page, file);
  await dialog(page).getByRole("button", { name: "Open beside" }).click();
  await expect(figure(page, "ROI by month 24")).toHaveText("+35.5%");
  await saved(page);
  await page.goto("./#/");
  await expect(page.getByRole("button", { name: /^Shanlan Tea.*Saved/ })).toHaveCount(2);

  await pickFile(page, sample("shift-cloud.en.json"));
  await dialog(page).getByRole("button", { name: "Open beside" }).click();
  await expect(heading(page)).toHaveText("Overview");
  const again = JSON.parse((await saveAsFile(page)).text);
  expect(again.plan.id).toBe(JSON.parse(sample("shift-cloud.en.json")).plan.id);
});

test("with nothing in the way a file just opens", async ({ page }) => {
  await page.goto("./");
  await pickFile(page, sample("shift-cloud.en.json"));
  await expect(heading(page)).toHaveText("Overview");
  await expect(dialog(page)).toHaveCount(0);
});

test("a department's file is merged: its own rows are added, conflicts stand side by side, undo takes it back", async ({ page }) => {
  await openSample(page, "tea-shop");
  await saved(page);
  const before = (await saveAsFile(page)).text;
  const company = JSON.parse(before).plan;
  const kpi = company.kpis[0].name;
  const file = changed(before, (plan) => {
    plan.id = "department";
    plan.name = "Service";
    plan.alignment.mission = "Answer within the hour";
    plan.kpis[0].unit = "baskets";
    // The same id, but another goal.
    plan.goals.candidates[0].name = "Answer within the hour";
  });
  await dropFile(page, file);
  await dialog(page).getByRole("button", { name: "Merge…" }).click();
  const form = dialog(page);
  await expect(form).toContainText("candidate goals: 1");
  const mission = form.getByRole("group", { name: "the whole plan · mission statement" });
  await expect(mission).toContainText(company.alignment.mission);
  await expect(mission).toContainText("Answer within the hour");
  await expect(mission.getByRole("radio", { name: /^This plan/ })).toBeChecked();
  expect(await violations(page, "dialog[open]")).toEqual([]);
  await mission.getByRole("radio", { name: /^The file/ }).check();
  await form.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(form).toHaveCount(0);

  const merged = JSON.parse((await saveAsFile(page)).text).plan;
  expect(merged.id).toBe(company.id);
  expect(merged.alignment.mission).toBe("Answer within the hour");
  expect(merged.goals.candidates).toHaveLength(company.goals.candidates.length + 1);
  expect(merged.goals.candidates[0]).toEqual(company.goals.candidates[0]);
  expect(merged.kpis.find((it: any) => it.name === kpi)).toEqual(company.kpis[0]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => timeless((await saveAsFile(page)).text)).toBe(timeless(before));
});

test("a goal that each copy added under one id is kept twice, as proposed or as chosen from the keyboard", async ({ page }) => {
  await openSample(page, "tea-shop");
  await saved(page);
  const before = (await saveAsFile(page)).text;
  const added = (name: string) =>
    changed(before, (plan) => {
      plan.goals.candidates.push({ ...plan.goals.candidates[0], id: "G77", name, description: `About: ${name}`, success: null, discussion: "", ratings: {}, yearlyCostOfInaction: null });
      plan.kpis.push({ ...plan.kpis[0], id: "K77", goal: "G77", name: `Share of ${name}`, definition: name, baseline: null, target: null, unitValue: null });
    });
  await dropFile(page, added("More trial lessons"));
  await dialog(page).getByRole("button", { name: "Replace" }).click();
  await expect(dialog(page)).toHaveCount(0);
  const company = JSON.parse((await saveAsFile(page)).text).plan;
  await dropFile(page, added("Fewer drop-outs"));
  await dialog(page).getByRole("button", { name: "Merge…" }).click();
  const goal = dialog(page).getByRole("group", { name: "candidate goals: “More trial lessons” and “Fewer drop-outs”" });
  await expect(goal).toContainText("About: More trial lessons");
  await expect(goal).toContainText("About: Fewer drop-outs");
  await expect(goal.getByRole("radio", { name: "Two things: keep both" })).toBeChecked();
  expect(await violations(page, "dialog[open]")).toEqual([]);

  // As one thing its other fields are decided one by one, and the focus stays where it is.
  const description = dialog(page).getByRole("group", { name: /· Description$/ });
  await expect(description).toHaveCount(0);
  await goal.getByRole("radio", { name: "Two things: keep both" }).focus();
  await page.keyboard.press("ArrowUp");
  await expect(goal.getByRole("radio", { name: /^One thing, named as in the file/ })).toBeChecked();
  await expect(description).toHaveCount(1);
  await page.keyboard.press("ArrowDown");
  await expect(goal.getByRole("radio", { name: "Two things: keep both" })).toBeFocused();
  await expect(description).toHaveCount(0);

  await dialog(page).getByRole("button", { name: "Merge", exact: true }).click();
  await expect(dialog(page)).toHaveCount(0);
  const merged = JSON.parse((await saveAsFile(page)).text).plan;
  expect(merged.goals.candidates.slice(0, -1)).toEqual(company.goals.candidates);
  expect(merged.kpis.slice(0, -1)).toEqual(company.kpis);
  const theirs = merged.goals.candidates.at(-1);
  expect(theirs.name).toBe("Fewer drop-outs");
  expect(merged.kpis.at(-1).goal).toBe(theirs.id);
});

test("plans in two currencies are not merged, and the reason is said", async ({ page }) => {
  await openSample(page, "tea-shop");
  await saved(page);
  await dropFile(page, sample("shift-cloud.en.json"));
  await dialog(page).getByRole("button", { name: "Merge…" }).click();
  await expect(dialog(page).getByRole("alert").first()).toContainText("one is in TWD, the file in USD");
  await dialog(page).getByRole("button", { name: "Back" }).click();
  await expect(dialog(page).getByRole("button", { name: "Open beside" })).toBeVisible();
});

test("a sample or a file does not take the place of a plan that this browser cannot keep without asking", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("The quota has been exceeded", "QuotaExceededError");
    };
  });
  await openSample(page, "tea-shop");
  await expect(page.getByRole("alert").filter({ hasText: "There is no room left" })).toBeVisible();
  await page.evaluate(() => (location.hash = "/"));
  const ways: [Locator, () => Promise<void>][] = [
    [page.getByRole("dialog", { name: "Leave the plan that is open?" }), () => page.getByRole("button", { name: "Look around: ShiftCloud" }).click()],
    [dialog(page), () => pickFile(page, sample("shift-cloud.en.json"))],
  ];
  for (const [asked, open] of ways) {
    await open();
    await expect(asked).toContainText("is not kept in this browser");
    const file = await saveAsFile(page, asked.getByRole("button", { name: "Save as file" }));
    expect(file.name).toContain("Shanlan Tea");
    expect(await violations(page, "dialog[open]")).toEqual([]);
    await asked.getByRole("button", { name: "Cancel" }).click();
    await expect(asked).toHaveCount(0);
  }
  await page.getByRole("link", { name: /^Return to Shanlan Tea/ }).click();
  await expect(figure(page, "ROI by month 24")).toHaveText("+35.5%");
});

test("a file or a plan's text that is pasted on the page is looked at as any file is", async ({ page }) => {
  await openSample(page, "tea-shop");
  for (const what of [{ file: sample("shift-cloud.en.json") }, { text: sample("shift-cloud.en.json") }]) {
    await paste(page, what);
    await expect(dialog(page)).toContainText("ShiftCloud");
    await dialog(page).getByRole("button", { name: "Cancel" }).click();
  }
  await paste(page, { text: "just words" });
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole("alert").filter({ hasText: "not opened" })).toHaveCount(0);
});

test("a file that the system starts the installed page with is opened", async ({ page }) => {
  await page.addInitScript((text) => {
    const handle = { getFile: async () => new File([text], "plan.json", { type: "application/json" }) };
    Object.defineProperty(window, "launchQueue", {
      value: { setConsumer: (consumer: (launch: unknown) => void) => setTimeout(() => consumer({ files: [handle] })) },
    });
  }, sample("shift-cloud.en.json"));
  await page.goto("./");
  await expect(heading(page)).toHaveText("Overview");
  await expect(page.getByRole("textbox", { name: "Name of the plan" })).toHaveValue(/ShiftCloud/);
});

test("the whole question is answered from the keyboard, and the focus stays in it", async ({ page }) => {
  const errors = watchErrors(page);
  await openSample(page, "tea-shop");
  await dropFile(page, sample("shift-cloud.en.json"));
  const beside = dialog(page).getByRole("button", { name: "Open beside" });
  await expect(beside).toBeVisible();
  for (let step = 0; step < 8; step++) {
    await page.keyboard.press("Tab");
    if (await beside.evaluate((button) => button === document.activeElement)) break;
    expect(await page.evaluate(() => !!document.activeElement?.closest("dialog") || document.activeElement === document.body)).toBe(true);
  }
  await expect(beside).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Name of the plan" })).toHaveValue(/ShiftCloud/);
  expect(errors).toEqual([]);
});
