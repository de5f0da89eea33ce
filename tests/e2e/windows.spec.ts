// Files that are dropped, and one plan in two windows.
import { expect, test, type BrowserContext, type Page } from "@playwright/test";
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
  await page.getByRole("dialog").getByRole("button", { name: "Open beside" }).click();
  await expect(heading(page)).toHaveText("Overview");
  await expect(page.getByRole("textbox", { name: "Name of the plan" })).toHaveValue(/ShiftCloud/);
  await expect(figure(page, "Break-even")).toHaveText("Month 17");
});

const mission = (page: Page) => page.getByRole("textbox", { name: "Mission statement" });
const alert = (page: Page, words: string) => page.getByRole("alert").filter({ hasText: words });
const planNames = (page: Page) => page.getByRole("region", { name: "Your plans" }).getByRole("listitem");

/** The sample in two windows of one browser, both at step 1. */
async function inTwoWindows(page: Page, context: BrowserContext) {
  await openSample(page, "tea-shop");
  await saved(page);
  await goTo(page, "alignment");
  const other = await context.newPage();
  await other.goto("./#/alignment");
  await expect(heading(other)).toHaveText("Align goals");
  return other;
}

test("a window with no edits of its own follows another, says so, and undo leads back", async ({ page, context }) => {
  const other = await inTwoWindows(page, context);
  const before = await mission(page).inputValue();
  await mission(other).fill("Changed in the other window");
  await saved(other);

  await expect(mission(page)).toHaveValue("Changed in the other window");
  await expect(alert(page, "This window shows what was changed in another.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(mission(page)).toHaveValue(before);
});

test("a window in whose field the reader is asks before it follows", async ({ page, context }) => {
  const other = await inTwoWindows(page, context);
  await mission(page).focus();
  await mission(other).fill("Changed in the other window");
  const notice = alert(page, "This plan was changed in another window.");
  await expect(notice).toBeVisible();
  await notice.getByRole("button", { name: "Load that version" }).click();
  await expect(notice).toHaveCount(0);
  await expect(mission(page)).toHaveValue("Changed in the other window");
});

test("of two windows that edit one plan at once, both versions are kept as two plans", async ({ page, context }) => {
  const other = await inTwoWindows(page, context);
  // While this window has an edit that is not saved, the other saves.
  await mission(page).focus();
  await mission(other).fill("Theirs");
  await expect(alert(page, "This plan was changed in another window.")).toBeVisible();
  await mission(page).fill("Ours");
  const notice = alert(page, "Two windows changed this plan; both versions are kept.");
  await expect(notice).toBeVisible();
  await expect(mission(page)).toHaveValue("Ours");
  await expect(page.getByRole("textbox", { name: "Name of the plan" })).toHaveValue(/\(this window's version\)$/);
  await expect(mission(other)).toHaveValue("Theirs");

  await notice.getByRole("button", { name: "Open the other version" }).click();
  await goTo(page, "alignment");
  await expect(mission(page)).toHaveValue("Theirs");
  await page.goto("./#/");
  await expect(planNames(page)).toHaveCount(2);
});

test("two windows that save the very same state at the very same time lose neither version", async ({ page, context }) => {
  const other = await inTwoWindows(page, context);
  await mission(page).fill("Ours");
  await saved(page);
  await expect(mission(other)).toHaveValue("Ours");
  // What the browser lets happen when two windows write within the same moment: the other's state, made from the one
  // before ours, stands in its place. The other window's own entry is such a state when it is written back.
  await mission(page).fill("Ours again");
  await expect(mission(other)).toHaveValue("Ours again");
  const key = await page.evaluate(() => Object.keys(localStorage).find((key) => key.startsWith("tenfold/plan/"))!);
  const first = await page.evaluate((key) => localStorage.getItem(key)!, key);
  await mission(page).fill("Ours, last");
  await expect(mission(other)).toHaveValue("Ours, last");
  await other.evaluate(([key, entry]) => localStorage.setItem(key, entry), [key, first]);
  await expect(alert(page, "both versions are kept")).toBeVisible();
  await expect(mission(page)).toHaveValue("Ours, last");
});

test("two windows that edit and save at the same moment keep both versions, whoever comes first", async ({ page, context }) => {
  for (const round of [1, 2, 3]) {
    const other = await inTwoWindows(page, context);
    // Both have typed, and both save as on the way out, at one instant of the clock that they share: neither knows yet what
    // the other writes.
    const at = Date.now() + 700;
    const race = (window: Page, words: string) =>
      window.evaluate(
        async ([at, words]) => {
          const until = (moment: number) => new Promise((due) => setTimeout(due, moment - Date.now()));
          await until(at - 300);
          const field = document.querySelector<HTMLTextAreaElement>("#mission")!;
          field.value = words;
          field.dispatchEvent(new InputEvent("input", { bubbles: true }));
          await until(at - 30);
          while (Date.now() < at);
          dispatchEvent(new Event("pagehide"));
        },
        [at, words] as const,
      );
    const [ours, theirs] = [`Ours in round ${round}`, `Theirs in round ${round}`];
    await Promise.all([race(page, ours), race(other, theirs)]);
    const versions = () =>
      page.evaluate((versions) => {
        const plans = Object.entries(localStorage).filter(([key]) => key.startsWith("tenfold/plan/"));
        return versions.map((words) => plans.filter(([, entry]) => String(entry).includes(words)).length);
      }, [ours, theirs]);
    await expect.poll(versions, `round ${round}`).toEqual([1, 1]);
    // Each window goes on with its own.
    await expect(mission(page)).toHaveValue(ours);
    await expect(mission(other)).toHaveValue(theirs);
    await other.close();
  }
});

test("different plans in two windows do not disturb each other, and each window finds its own again", async ({ page, context }) => {
  await openSample(page, "tea-shop");
  await saved(page);
  const other = await context.newPage();
  await openSample(other, "shift-cloud");
  await saved(other);
  await goTo(page, "alignment");
  await mission(page).fill("Of the tea shop");
  await goTo(other, "alignment");
  await mission(other).fill("Of the software");
  await expect(page.getByRole("alert").filter({ hasText: "window" })).toHaveCount(0);
  await page.waitForFunction(() => Object.values(localStorage).some((value) => String(value).includes("Of the software")));
  for (const [window, words] of [[page, "Of the tea shop"], [other, "Of the software"]] as const) {
    await window.reload();
    await expect(mission(window)).toHaveValue(words);
  }
});

test("a plan that is deleted in another window is told, and kept again by the next edit", async ({ page, context }) => {
  const other = await inTwoWindows(page, context);
  await other.goto("./#/");
  await other.getByRole("button", { name: /^Delete Shanlan/ }).first().click();
  await other.getByRole("dialog").getByRole("button", { name: "Delete plan" }).click();
  await expect(planNames(other)).toHaveCount(0);
  await expect(alert(page, "This plan was deleted in another window.")).toBeVisible();
  await mission(page).fill("Still wanted");
  await expect(planNames(other)).toHaveCount(1);
});
