// A plan that is open and that this browser cannot keep, or not as it is now: nothing takes its place unasked.
import { expect, test, type Page } from "@playwright/test";
import { blockStorage, createPlan, figure, fillStorage, goTo, heading, openSample, saveAsFile, saved } from "./support";

const question = (page: Page) => page.getByRole("dialog", { name: "Leave the plan that is open?" });
const mission = (page: Page) => page.getByRole("textbox", { name: "Mission statement" });
const plans = (page: Page) => page.getByRole("region", { name: "Your plans" });
const listed = (page: Page, name: string) => plans(page).getByRole("button", { name: new RegExp(`^${name}\\s*Saved`) });
const create = (page: Page) => page.getByRole("region", { name: "New plan" }).getByRole("button", { name: "Create plan" });

/** To the start page as the mark of the page leads there: loading it anew would forget what is not kept. */
async function toStart(page: Page) {
  await page.evaluate(() => (location.hash = "/"));
  await expect(create(page)).toBeVisible();
}

/** Two plans are kept; then the room is gone, and of the one that is open the last edit is in this window alone. */
async function outOfRoom(page: Page) {
  await createPlan(page, "Spring");
  await saved(page);
  await createPlan(page, "Autumn");
  await goTo(page, "alignment");
  await mission(page).fill("Kept");
  await expect.poll(() => page.evaluate(() => Object.values(localStorage).some((entry) => String(entry).includes("Kept")))).toBe(true);
  await fillStorage(page);
  // More than the earlier states could make room for.
  await mission(page).fill(`Not kept ${"and long ".repeat(10_000)}`);
  await expect(page.getByRole("alert").filter({ hasText: "There is no room left" })).toBeVisible();
}

test("where storage is blocked, a new plan takes the place of the open one only when the reader agrees", async ({ page }) => {
  await blockStorage(page);
  await openSample(page, "tea-shop");
  await expect(page.getByRole("alert").filter({ hasText: "does not let the page keep anything" })).toBeVisible();
  await toStart(page);
  await create(page).click();
  await expect(question(page)).toContainText("“Shanlan Tea: social media plan 2026” is nowhere but in this window.");
  // What has the focus leaves things as they are, and so does Escape.
  for (const cancel of ["Enter", "Escape"]) {
    await page.keyboard.press(cancel);
    await expect(question(page)).toHaveCount(0);
    await page.getByRole("link", { name: /^Return to Shanlan Tea/ }).click();
    await expect(figure(page, "ROI by month 24")).toHaveText("+35.5%");
    await toStart(page);
    await create(page).click();
    await expect(question(page).getByRole("button", { name: "Cancel" })).toBeVisible();
  }
  const file = await saveAsFile(page, question(page).getByRole("button", { name: "Save as file" }));
  expect(JSON.parse(file.text).plan.name).toBe("Shanlan Tea: social media plan 2026");
  await question(page).getByRole("button", { name: "Leave it all the same" }).click();
  await expect(heading(page)).toHaveText("Readiness check");
});

test("the question is asked in Chinese as well", async ({ page }) => {
  await blockStorage(page);
  await openSample(page, "tea-shop");
  await toStart(page);
  await page.getByLabel("Language", { exact: true }).selectOption("繁體中文");
  await page.getByRole("button", { name: "建立計畫" }).click();
  const asked = page.getByRole("dialog", { name: "要離開目前開啟的計畫嗎？" });
  await expect(asked).toContainText("只存在這個視窗中");
  await expect(asked.getByRole("button", { name: "存成檔案" })).toBeVisible();
  await asked.getByRole("button", { name: "取消" }).click();
  await expect(asked).toHaveCount(0);
  await expect(page).not.toHaveURL(/readiness/);
});

test("where storage is full, another plan of this browser is opened only when the reader agrees, and what was left stays left", async ({ page }) => {
  await outOfRoom(page);
  await toStart(page);
  await listed(page, "Spring").click();
  await expect(question(page)).toContainText(/Of “Autumn”, this browser has only the state of .*\d/);
  const file = await saveAsFile(page, question(page).getByRole("button", { name: "Save as file" }));
  expect(JSON.parse(file.text).plan.alignment.mission).toMatch(/^Not kept/);
  await question(page).getByRole("button", { name: "Cancel" }).click();

  // It is the one that is open itself: nothing is asked, and nothing older is loaded.
  await listed(page, "Autumn").click();
  await expect(heading(page)).toHaveText("Overview");
  await expect(question(page)).toHaveCount(0);
  await page.evaluate(() => (location.hash = "/alignment"));
  await expect(mission(page)).toHaveValue(/^Not kept/);

  await toStart(page);
  await listed(page, "Spring").click();
  await question(page).getByRole("button", { name: "Leave it all the same" }).click();
  await expect(page.getByRole("textbox", { name: "Name of the plan" })).toHaveValue("Spring");
  // Nothing of it comes back under another plan's eyes when there is room again.
  await page.evaluate(() => {
    localStorage.removeItem("somebody/else");
    dispatchEvent(new Event("pagehide"));
  });
  await toStart(page);
  await expect(plans(page).getByRole("listitem")).toHaveCount(2);
  await listed(page, "Autumn").click();
  await expect(page.getByRole("textbox", { name: "Name of the plan" })).toHaveValue("Autumn");
  await page.evaluate(() => (location.hash = "/alignment"));
  await expect(mission(page)).toHaveValue("Kept");
});

test("an earlier state is opened as a new plan only when the reader agrees to leave what is not kept", async ({ page }) => {
  await outOfRoom(page);
  await page.getByRole("banner").getByRole("button", { name: /^Earlier states of/ }).click();
  const states = page.getByRole("dialog", { name: /^Earlier states of/ });
  await states.getByRole("button", { name: /kept automatically/ }).first().click();
  await states.getByRole("button", { name: "Open as a new plan" }).click();
  await question(page).getByRole("button", { name: "Cancel" }).click();
  await expect(mission(page)).toHaveValue(/^Not kept/);
});

test("a plan that cannot be kept is renamed without losing what is not kept of it, and deleted for good", async ({ page }) => {
  await outOfRoom(page);
  await toStart(page);
  await plans(page).getByRole("button", { name: "Rename Autumn" }).click();
  const naming = page.getByRole("dialog", { name: "Rename Autumn" });
  await naming.getByLabel("Name of the plan").fill("Winter");
  await naming.getByRole("button", { name: "Rename", exact: true }).click();
  await page.getByRole("link", { name: "Return to Winter" }).click();
  await page.evaluate(() => (location.hash = "/alignment"));
  await expect(mission(page)).toHaveValue(/^Not kept/);

  await toStart(page);
  await plans(page).getByRole("button", { name: "Delete Autumn" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete plan" }).click();
  await expect(plans(page).getByRole("listitem")).toHaveCount(1);
  await page.evaluate(() => {
    localStorage.removeItem("somebody/else");
    dispatchEvent(new Event("pagehide"));
  });
  await page.reload();
  await expect(plans(page).getByRole("listitem")).toHaveCount(1);
  await expect(listed(page, "Spring")).toBeVisible();
});

test("a plan that is kept is left without a question", async ({ page }) => {
  await createPlan(page, "Spring");
  await goTo(page, "alignment");
  // Within the pause after which an edit is saved.
  await mission(page).fill("Kept on the way out");
  await toStart(page);
  await page.getByRole("button", { name: /^Look around: Shanlan Tea/ }).click();
  await expect(figure(page, "ROI by month 24")).toHaveText("+35.5%");
  await toStart(page);
  await listed(page, "Spring").click();
  await expect(heading(page)).toHaveText("Overview");
  await goTo(page, "alignment");
  await expect(mission(page)).toHaveValue("Kept on the way out");
  await toStart(page);
  await create(page).click();
  await expect(heading(page)).toHaveText("Readiness check");
});
