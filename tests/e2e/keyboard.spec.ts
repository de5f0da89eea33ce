// By the keyboard alone: everything is reached, the focus is always seen, and it goes where the hands expect it.
import { expect, test, type Locator, type Page } from "@playwright/test";
import { focusNow, tabThrough, unfold } from "./measures";
import { createPlan, goTo, heading, openSample, PLACES } from "./support";

// A trace of every key on these long pages would take longer than the keys.
test.use({ trace: "off" });

test("Tab goes through every place to its end, and the focus is seen at every stop", async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto("./");
  expect((await tabThrough(page)).faults, "start").toEqual([]);
  await openSample(page, "tea-shop");
  for (const { slug } of PLACES.slice(1)) {
    await goTo(page, slug);
    await expect(heading(page)).toBeFocused();
    const { stops, faults } = await tabThrough(page);
    expect(faults, slug).toEqual([]);
    // From the heading on: the work, the way to the next step, the results; never back to the top.
    const reachable = await page.locator("main").locator("a[href], button, input, select, textarea, summary").count();
    expect(stops.length, slug).toBeGreaterThan(Math.min(5, reachable / 4));
    await expect(page.locator("main a[rel=next], main a").last(), slug).toHaveAttribute("data-seen", /\d/);
  }
});

test("the focus is seen in the dark and in forced colours too", async ({ page }) => {
  await openSample(page, "tea-shop");
  for (const dress of [{ colorScheme: "dark" }, { forcedColors: "active" }] as const) {
    await page.emulateMedia(dress);
    for (const slug of ["readiness", "kpis"]) {
      await goTo(page, slug);
      await expect(heading(page)).toBeFocused();
      expect((await tabThrough(page)).faults, `${slug} ${JSON.stringify(dress)}`).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  }
});

test("a low window still shows the focus under its bars, and its menu of steps scrolls", async ({ page }) => {
  // A window of 1280 by 800 at 200 %.
  await page.setViewportSize({ width: 640, height: 400 });
  await openSample(page, "tea-shop");
  for (const slug of ["alignment", "measurement"]) {
    await goTo(page, slug);
    await expect(heading(page)).toBeFocused();
    expect((await tabThrough(page)).faults, slug).toEqual([]);
  }
  await page.locator(".steps-toggle").press("Enter");
  const last = page.getByRole("navigation").getByRole("link", { name: /Measure and adjust/ });
  await last.focus();
  expect((await focusNow(page)).faults).toEqual([]);
});

test("each new place begins at its heading, wherever the reader came from", async ({ page }) => {
  await page.goto("./");
  await expect(page.locator("body")).toBeFocused();
  await openSample(page, "tea-shop");
  await expect(heading(page)).toBeFocused();
  await goTo(page, "goals");
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await expect(heading(page)).toHaveText("Overview");
  await expect(heading(page)).toBeFocused();
  await page.getByRole("link", { name: "All plans" }).click();
  await expect(page).toHaveTitle(/Plans|Tenfold/);
  await expect(heading(page)).toBeFocused();
  await page.reload();
  await expect(heading(page)).toBeVisible();
  await expect(page.locator("body")).toBeFocused();
});

test("the focus goes into a row that is added, and from a row that is removed to its neighbour", async ({ page }) => {
  await createPlan(page, "Rows");
  await goTo(page, "alignment");
  const add = page.getByRole("button", { name: "Add a business goal" });
  const names = page.getByRole("textbox", { name: "Business goal" });
  for (const name of ["First", "Second", "Third"]) {
    await add.press("Enter");
    await expect(names.last()).toBeFocused();
    await page.keyboard.type(name);
  }
  await press(page, "Remove Second");
  await expect(names.last()).toBeFocused();
  await expect(names.last()).toHaveValue("Third");
  await press(page, "Remove Third");
  await expect(names.first()).toBeFocused();
  await expect(names.first()).toHaveValue("First");
  await press(page, "Remove First");
  await expect(add).toBeFocused();
});

test("a KPI that is removed hands the focus to the next of the same goal, and the last one to the button that adds", async ({ page }) => {
  await openSample(page, "tea-shop");
  await goTo(page, "kpis");
  const group = page.locator(".goal-group").first();
  while ((await group.locator("article").count()) > 1) {
    await group.getByRole("button", { name: /^Remove / }).first().press("Enter");
    await expect(group.locator("article .fold-button").first()).toBeFocused();
  }
  await group.getByRole("button", { name: /^Remove / }).press("Enter");
  await expect(group.getByRole("button", { name: /^Add/ })).toBeFocused();
});

test("rows are put in order without dragging, the button that moves keeps the focus, and the new place is told", async ({ page }) => {
  await openSample(page, "tea-shop");
  const order = async (list: Locator) => list.evaluateAll((rows) => rows.map((row) => row.id || row.textContent!.trim()));
  const lists: [string, string, string][] = [
    ["goals", "[id^='goal-G']:is(article)", "More orders from social"],
    ["kpis", ".goal-group:first-child article", "Orders from social"],
    ["tactics", "[id^='tactic-T']:is(article)", "Short video, carousels and ads"],
  ];
  for (const [slug, rows, name] of lists) {
    await goTo(page, slug);
    const before = await order(page.locator(rows));
    const down = page.getByRole("button", { name: `Move ${name} down`, exact: true });
    await down.press("Enter");
    await expect(down, slug).toBeFocused();
    const after = await order(page.locator(rows));
    expect(after, slug).toEqual([before[1], before[0], ...before.slice(2)]);
    await expect(page.locator("#told"), slug).toHaveText(`${name} is now 2 of ${before.length}.`);
    const up = page.getByRole("button", { name: `Move ${name} up`, exact: true });
    await up.press("Enter");
    await expect(page.locator("#told"), slug).toHaveText(`${name} is now 1 of ${before.length}.`);
    await expect(up, slug).toBeFocused();
    // At the top it stays, and nothing is there to undo that was not done.
    await up.press("Enter");
    expect(await order(page.locator(rows)), slug).toEqual(before);
  }
});

test("every list of rows is put in order so: one press moves the first row, keeps the focus and is told", async ({ page }) => {
  test.setTimeout(120_000);
  const lists = new Set<string>();
  for (const [sample, slugs] of [
    ["language-school", ["readiness", "alignment", "scope", "goals", "kpis", "values", "channels", "tactics", "analytics", "launch"]],
    ["tea-shop", ["measurement"]],
  ] as const) {
    await openSample(page, sample);
    for (const slug of slugs) {
      await goTo(page, slug);
      if (slug === "goals") for (const _ of [1, 2]) await page.getByRole("button", { name: "Add a judge" }).press("Enter");
      await unfold(page);
      // Success cases move among those that are as near as they are.
      if (slug === "tactics") await page.locator("[id^='successCase-'][id$='-S2-closeness']").first().selectOption({ label: "Own industry" });
      // First rows of lists of several: they go down and not up.
      const buttons = await page.evaluate(() =>
        [...document.querySelectorAll("main .row-tools [id$='-down']:not([aria-disabled])")]
          .map((down) => down.id)
          .filter((id) => document.getElementById(id.replace(/-down$/, "-up"))!.ariaDisabled),
      );
      for (const id of buttons) {
        const kind = id.split("-")[0];
        // A list of each kind is enough.
        if (lists.has(kind)) continue;
        lists.add(kind);
        const down = page.locator(`[id="${id}"]`);
        const name = /^Move (.*) down$/.exec((await down.getAttribute("aria-label"))!)![1];
        await down.press("Enter");
        await expect(down, id).toBeFocused();
        await expect(page.locator("#told"), id).toHaveText(new RegExp(`^${name.replace(/[^\w ]/g, ".")} is now 2 of \\d+\\.$`));
        await expect(page.locator(`[id="${id.replace(/-down$/, "-up")}"]`), id).not.toHaveAttribute("aria-disabled", "true");
      }
    }
  }
  expect([...lists].sort()).toEqual([
    "adjustment", "approval", "businessGoal", "channel", "costLine", "criterion", "department", "effect", "goal",
    "insight", "judge", "kpi", "metric", "overlap", "successCase", "support", "tactic", "task",
  ]);
});

test("a dialog takes the focus, keeps it, and gives it back to what opened it", async ({ page }) => {
  await openSample(page, "tea-shop");
  for (const slug of ["channels", "kpis"]) {
    await goTo(page, slug);
    const opener = page.getByRole("button", { name: /suggest/i }).first();
    await opener.press("Enter");
    const dialog = page.getByRole("dialog");
    await expect(dialog).toBeVisible();
    for (let tabs = 0; tabs < 60; tabs++) {
      await page.keyboard.press("Tab");
      const inside = await page.evaluate(() => {
        const { activeElement, body } = document;
        // Between the last stop and the first lies the browser's own frame.
        return activeElement === body || !!activeElement?.closest("dialog");
      });
      expect(inside, `${slug}: stop ${tabs}`).toBe(true);
    }
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();
  }
  await page.goto("./");
  const opener = page.getByRole("button", { name: /^Delete / });
  await opener.press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).press("Enter");
  await expect(opener).toBeFocused();
  await opener.press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: /^Delete/ }).last().press("Enter");
  await expect(opener).toHaveCount(0);
  await expect(heading(page)).toBeFocused();
});

test("what shows more hands the focus to the first of what it shows", async ({ page }) => {
  await openSample(page, "tea-shop");
  const more = page.locator(".findings-more button");
  const shown = await page.locator(".finding").count();
  await more.press("Enter");
  await expect(page.locator(".finding .link").nth(shown)).toBeFocused();
});

test("Enter that ends a word of an input method submits nothing, adds no row and leaves no cell", async ({ page }) => {
  const client = await page.context().newCDPSession(page);
  // The browser's own composition, as an input method drives it: its keys come with code 229.
  const compose = async (typed: string, chosen: string) => {
    await client.send("Input.imeSetComposition", { text: typed, selectionStart: typed.length, selectionEnd: typed.length });
    for (const type of ["rawKeyDown", "keyUp"] as const) {
      await client.send("Input.dispatchKeyEvent", { type, key: "Enter", code: "Enter", windowsVirtualKeyCode: 229 });
    }
    await client.send("Input.insertText", { text: chosen });
  };
  await openSample(page, "tea-shop");
  await goTo(page, "alignment");
  const names = page.getByRole("textbox", { name: "Business goal" });
  const rows = await names.count();
  await names.first().fill("");
  await compose("ㄧㄥ", "營");
  await expect(names.first()).toHaveValue("營");
  await expect(names.first()).toBeFocused();
  await expect(names).toHaveCount(rows);

  // A table on a desk, a form on a phone: Enter leads on in both.
  await goTo(page, "measurement");
  const cell = page.locator("[data-column] input").first();
  await cell.fill("");
  await compose("ㄙㄢ", "3");
  await expect(cell).toBeFocused();
  await expect(cell).toHaveValue("3");
  await page.keyboard.press("Enter");
  await expect(cell).not.toBeFocused();

  await page.getByRole("banner").getByRole("button", { name: /^Earlier states of/ }).press("Enter");
  const states = page.getByRole("dialog");
  const state = states.getByRole("textbox");
  await expect(states.getByRole("listitem").first()).toBeVisible();
  const kept = await states.getByRole("listitem").count();
  await state.fill("");
  await compose("ㄕㄢ", "山");
  await expect(state).toHaveValue("山");
  await expect(states.getByRole("listitem")).toHaveCount(kept);
  await state.press("Enter");
  await expect(states.getByRole("listitem").filter({ hasText: "山" })).toHaveCount(1);
  await page.keyboard.press("Escape");

  await page.goto("./");
  await page.getByRole("button", { name: /^Rename / }).press("Enter");
  const name = page.getByRole("dialog").getByRole("textbox");
  await name.fill("");
  await compose("ㄕㄢ", "山");
  await expect(name).toHaveValue("山");
  await expect(page.getByRole("dialog")).toBeVisible();
  await name.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("button", { name: "Rename 山" })).toBeFocused();
});

async function press(page: Page, name: string) {
  await page.getByRole("button", { name, exact: true }).press("Enter");
}
