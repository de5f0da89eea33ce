import { expect, test, type Page } from "@playwright/test";
import { blockStorage, createPlan, figure, fillStorage, goTo, heading, openSample, saveAsFile, saved } from "./support";

/** The page works on, says why nothing is kept, and offers the file. */
async function expectUnkept(page: Page, why: string) {
  await createPlan(page, "Kept nowhere");
  await goTo(page, "alignment");
  await page.getByRole("textbox", { name: "Mission statement" }).fill("Kept in a file");
  const alert = page.getByRole("alert").filter({ hasText: why });
  await expect(alert).toBeVisible();
  await expect(page.getByText("Not saved", { exact: true })).toBeAttached();
  await goTo(page, "scope");
  await goTo(page, "alignment");
  await expect(page.getByRole("textbox", { name: "Mission statement" })).toHaveValue("Kept in a file");
  const file = await saveAsFile(page, alert.getByRole("button", { name: "Save as file" }));
  expect(JSON.parse(file.text).plan.alignment.mission).toBe("Kept in a file");

  await page.goto("./#/");
  await page.getByRole("button", { name: /^Look around: Shanlan Tea/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Leave it all the same" }).click();
  await expect(figure(page, "ROI by month 24")).toHaveText("+35.5%");
}

test("where the browser blocks storage, the page works, says so and offers the file", async ({ page }, info) => {
  test.skip(info.project.name !== "desktop", "What is kept does not depend on the screen.");
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await blockStorage(page);
  await expectUnkept(page, "This browser does not let the page keep anything");
  expect(errors).toEqual([]);
});

test("where storage is full, the page works, says so and offers the file", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto("./");
  await fillStorage(page);
  await expectUnkept(page, "There is no room left in this browser");
  expect(errors).toEqual([]);
});

const mission = (page: Page) => page.getByRole("textbox", { name: "Mission statement" });
const kept = (page: Page, beginning: string) =>
  page.evaluate((beginning) => Object.keys(localStorage).filter((key) => key.startsWith(`tenfold/${beginning}`)), beginning);

test("when the room runs out, earlier states give way and the plan is saved", async ({ page }) => {
  await openSample(page, "tea-shop");
  await saved(page);
  await goTo(page, "alignment");
  await page.getByRole("banner").getByRole("button", { name: /^Earlier states of/ }).click();
  const dialog = page.getByRole("dialog", { name: /^Earlier states of/ });
  for (const name of ["First", "Second"]) {
    await dialog.getByLabel("Name for the state as it is now").fill(name);
    await dialog.getByRole("button", { name: "Keep this state" }).click();
    await expect(dialog.getByRole("button", { name })).toBeVisible();
  }
  await dialog.getByRole("button", { name: "Close" }).click();
  const before = (await kept(page, "state/")).length;
  await fillStorage(page);
  await mission(page).fill("Longer than what was there before. ".repeat(40));
  await saved(page);
  expect((await kept(page, "state/")).length).toBeLessThan(before);
  await expect(page.getByRole("alert").filter({ hasText: "no room left" })).toHaveCount(0);
  await page.reload();
  await expect(mission(page)).toHaveValue(/^Longer than/);
});

test("an edit is there after the tab was killed a second later", async ({ page, context }) => {
  await openSample(page, "tea-shop");
  await saved(page);
  await goTo(page, "alignment");
  await mission(page).fill("Typed a second before the end");
  await page.waitForTimeout(1000);
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => {});
  await crashed;
  const next = await context.newPage();
  await next.goto("./#/alignment");
  await expect(mission(next)).toHaveValue("Typed a second before the end");
});

test("typing that never pauses is saved within a second", async ({ page }) => {
  await openSample(page, "tea-shop");
  await saved(page);
  await goTo(page, "alignment");
  await mission(page).focus();
  let keptAt = 0;
  const begun = Date.now();
  while (!keptAt && Date.now() - begun < 10_000) {
    await page.keyboard.type("z", { delay: 60 });
    const there = await page.evaluate(() => Object.entries(localStorage).some(([key, value]) => key.startsWith("tenfold/plan/") && value.includes("zz")));
    if (there) keptAt = Date.now();
  }
  expect(keptAt - begun).toBeLessThan(3_000);
});

/** Changes one letter in the middle of what is kept of the plan, as a failing disk does. */
async function damage(page: Page) {
  await page.goto("./#/");
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((key) => key.startsWith("tenfold/plan/"))!;
    const entry = localStorage.getItem(key)!;
    const middle = Math.floor(entry.length / 2);
    localStorage.setItem(key, `${entry.slice(0, middle)}\u0001${entry.slice(middle + 1)}`);
  });
}

test("a plan that is damaged is set aside, and its newest good state opens and says of when it is", async ({ page }) => {
  await openSample(page, "tea-shop");
  await saved(page);
  await damage(page);
  await page.getByRole("button", { name: /^Shanlan Tea.*Saved/ }).click();
  const notice = page.getByRole("alert").filter({ hasText: "What this browser kept of this plan was damaged." });
  await expect(notice).toContainText("The newest good state is open");
  await expect(figure(page, "ROI by month 24")).toHaveText("+35.5%");

  await page.getByRole("banner").getByRole("button", { name: /^Earlier states of/ }).click();
  const dialog = page.getByRole("dialog", { name: /^Earlier states of/ });
  const file = await saveAsFile(page, dialog.getByRole("button", { name: "Save the damaged data" }));
  expect(file.text).toContain("\u0001");
  await dialog.getByRole("button", { name: "Delete the damaged data" }).click();
  await expect(dialog.getByRole("button", { name: "Save the damaged data" })).toHaveCount(0);
  expect(await kept(page, "aside/")).toEqual([]);
});

test("where a damaged plan has no earlier state, what is left of it is offered as a file", async ({ page }) => {
  await openSample(page, "tea-shop");
  await saved(page);
  await damage(page);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith("tenfold/state/")) localStorage.removeItem(key);
  });
  await page.getByRole("button", { name: /^Shanlan Tea.*Saved/ }).click();
  const notice = page.getByRole("alert").filter({ hasText: "The plan could not be opened." });
  const file = await saveAsFile(page, notice.getByRole("button", { name: "Save what is left as a file" }));
  expect(file.text).toContain('"format":"tenfold-plan"');
});

for (const [what, entry] of [["damaged", "[{no list"], ["missing", null]] as const) {
  test(`a list of plans that is ${what} is made anew from the plans`, async ({ page }) => {
    await createPlan(page, "Spring");
    await saved(page);
    await openSample(page, "tea-shop");
    await saved(page);
    await page.evaluate((entry) => {
      if (entry === null) localStorage.removeItem("tenfold/plans");
      else localStorage.setItem("tenfold/plans", entry);
    }, entry);
    await page.goto("./#/");
    await page.reload();
    const plans = page.getByRole("region", { name: "Your plans" }).getByRole("listitem");
    await expect(plans).toHaveCount(2);
    await expect(plans.first()).toContainText("Shanlan Tea");
    await expect(plans.last()).toContainText("Spring");
  });
}

test("preferences that are damaged are those of a new reader, and the plans are still there", async ({ page }) => {
  await createPlan(page, "Spring");
  await saved(page);
  await page.goto("./#/");
  await page.evaluate(() => localStorage.setItem("tenfold/preferences", "{no preferences"));
  await page.reload();
  await page.getByRole("button", { name: /^Spring\s*Saved/ }).click();
  await expect(heading(page)).toHaveText("Overview");
});

test("a plan that was kept before entries had a checksum opens, and is kept with one from then on", async ({ page }) => {
  await openSample(page, "tea-shop");
  await saved(page);
  await page.goto("./#/");
  const key = (await kept(page, "plan/"))[0];
  await page.evaluate((key) => {
    const entry = localStorage.getItem(key)!;
    localStorage.setItem(key, entry.slice(entry.indexOf("\n") + 1));
  }, key);
  await page.reload();
  await page.getByRole("button", { name: /^Shanlan Tea.*Saved/ }).click();
  await expect(figure(page, "ROI by month 24")).toHaveText("+35.5%");
  await goTo(page, "alignment");
  await mission(page).fill("Saved anew");
  await expect.poll(() => page.evaluate((key) => localStorage.getItem(key)!.slice(0, 15), key)).toBe("tenfold-kept 1 ");
});

test("an earlier state is looked at, restored, and restoring is undone", async ({ page }) => {
  await openSample(page, "tea-shop");
  await saved(page);
  await goTo(page, "alignment");
  const before = await mission(page).inputValue();
  const open = page.getByRole("banner").getByRole("button", { name: /^Earlier states of/ });
  const dialog = page.getByRole("dialog", { name: /^Earlier states of/ });
  await open.click();
  await dialog.getByLabel("Name for the state as it is now").fill("As presented");
  await dialog.getByRole("button", { name: "Keep this state" }).click();
  await expect(dialog.getByRole("button", { name: /As presented/ })).toBeVisible();
  await dialog.getByRole("button", { name: "Close" }).click();
  await mission(page).fill("Something else");

  await open.click();
  await dialog.getByRole("button", { name: /As presented/ }).click();
  await expect(dialog.getByRole("row").filter({ hasText: "ROI by month 24" })).toContainText("+35.5%");
  await dialog.getByRole("button", { name: "Restore this state" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "The earlier state is restored." })).toBeVisible();
  await expect(mission(page)).toHaveValue(before);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(mission(page)).toHaveValue("Something else");

  await open.click();
  await expect(dialog.getByRole("button", { name: /before an earlier state was restored/ })).toBeVisible();
  await expect(dialog.getByRole("meter", { name: "Room taken in this browser" })).toHaveText(/^\d.*% of the room/);
  await dialog.getByRole("button", { name: /As presented/ }).click();
  await dialog.getByRole("button", { name: "Open as a new plan" }).click();
  await expect(heading(page)).toHaveText("Overview");
  await expect(page.getByRole("textbox", { name: "Name of the plan" })).toHaveValue(/\(earlier state\)$/);
});

const states = (page: Page) => page.getByRole("dialog", { name: /^Earlier states of/ });

async function openStates(page: Page) {
  await page.getByRole("banner").getByRole("button", { name: /^Earlier states of/ }).click();
  await expect(states(page).getByRole("button", { name: "Keep this state" })).toBeVisible();
}

async function keepState(page: Page, name: string) {
  await openStates(page);
  await states(page).getByLabel("Name for the state as it is now").fill(name);
  await states(page).getByRole("button", { name: "Keep this state" }).click();
  await expect(states(page).getByRole("button", { name })).toBeVisible();
  await states(page).getByRole("button", { name: "Close" }).click();
}

const timeless = (text: string) => text.replace(/"savedAt": ?"[^"]*"/, '"savedAt": ""');

test("an earlier state is saved as the file that the plan was then, and one that is deleted takes no other with it", async ({ page }) => {
  await openSample(page, "tea-shop");
  await saved(page);
  await goTo(page, "alignment");
  await mission(page).fill("As it was then");
  await saved(page);
  const then = (await saveAsFile(page)).text;
  await keepState(page, "As presented");
  await mission(page).fill("As it is now");
  await keepState(page, "Second thoughts");

  await openStates(page);
  const row = states(page).getByRole("listitem").filter({ hasText: "As presented" });
  await row.getByRole("button", { name: /As presented/ }).click();
  const file = await saveAsFile(page, row.getByRole("button", { name: "Save as file" }));
  expect(timeless(file.text)).toBe(timeless(then));

  const before = await kept(page, "state/");
  // Those in a state say what changed since.
  const rows = states(page).getByRole("listitem").filter({ has: page.getByRole("button") });
  const listed = await rows.count();
  await row.getByRole("button", { name: /^Delete/ }).click();
  await expect(row).toHaveCount(0);
  await expect(rows).toHaveCount(listed - 1);
  await expect(states(page).getByRole("button", { name: /Second thoughts/ })).toBeVisible();
  const after = await kept(page, "state/");
  expect(after).toHaveLength(before.length - 1);
  expect(before).toEqual(expect.arrayContaining(after));
  await states(page).getByRole("button", { name: "Close" }).click();
  await expect(mission(page)).toHaveValue("As it is now");
});

test("an earlier state is restored from the list of plans, of the plan that is open and of another", async ({ page }) => {
  await openSample(page, "tea-shop");
  await saved(page);
  await goTo(page, "alignment");
  await mission(page).fill("As it was then");
  await saved(page);
  await keepState(page, "As presented");
  for (const [now, leave] of [
    ["Changed while it is open", async () => {}],
    ["Changed before another is open", () => openSample(page, "shift-cloud")],
  ] as const) {
    await mission(page).fill(now);
    await saved(page);
    await leave();
    await page.evaluate(() => (location.hash = "/"));
    await page.getByRole("region", { name: "Your plans" }).getByRole("button", { name: /^Earlier states of Shanlan/ }).click();
    await states(page).getByRole("button", { name: /As presented/ }).click();
    await states(page).getByRole("button", { name: "Restore this state" }).click();
    await expect(heading(page)).toHaveText("Overview");
    await page.evaluate(() => (location.hash = "/alignment"));
    await expect(mission(page)).toHaveValue("As it was then");
    await page.getByRole("button", { name: "Undo" }).click();
    await page.evaluate(() => (location.hash = "/alignment"));
    await expect(mission(page)).toHaveValue(now);
  }
});

test("the state before a judge's sheet is taken in is kept, and listed with that reason", async ({ page }) => {
  await openSample(page, "tea-shop");
  await saved(page);
  await goTo(page, "goals");
  await page.getByRole("button", { name: "Add a judge" }).click();
  await page.getByRole("textbox", { name: "Name of the judge" }).fill("Ada");
  const { text } = await saveAsFile(page, page.getByRole("button", { name: "Save the sheet of Ada as a file" }));
  const sheet = JSON.parse(text);
  for (const goal of sheet.goals) {
    sheet.answers.ratings[goal.id] = Object.fromEntries(sheet.criteria.map((criterion: { id: string }) => [criterion.id, 4]));
  }
  await page.getByLabel("Merge a filled sheet…").setInputFiles({ name: "sheet.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(sheet)) });
  await expect(page.getByText("The sheet of Ada is merged.")).toBeVisible();
  await openStates(page);
  const row = states(page).getByRole("listitem").filter({ hasText: "before a judge's sheet was taken in" });
  await row.getByRole("button", { name: /before a judge's sheet/ }).click();
  const then = JSON.parse((await saveAsFile(page, row.getByRole("button", { name: "Save as file" }))).text).plan;
  expect(then.goals.judges).toHaveLength(1);
  expect(JSON.stringify(then.goals.judges[0])).not.toContain(`"${sheet.goals[0].id}"`);
});

test("the state that was approved is kept, and listed with that reason, if approving is the first edit of the visit too", async ({ page }) => {
  await openSample(page, "language-school");
  await saved(page);
  await goTo(page, "launch");
  const decision = page.locator("#approval-A1-decision");
  await decision.selectOption("Not decided");
  await saved(page);
  const approved = async () => (await kept(page, "state/")).filter((key) => key.endsWith("-approved")).length;
  expect(await approved()).toBe(0);
  await page.reload();
  await decision.selectOption("Approved");
  await expect.poll(approved).toBe(1);
  await openStates(page);
  await expect(states(page).getByRole("listitem").filter({ hasText: "when it was approved" })).toHaveCount(1);
});

test("deleting a plan leaves nothing of it behind: neither earlier states nor what was set aside as damaged", async ({ page }) => {
  await createPlan(page, "Spring");
  await saved(page);
  const spring = (await kept(page, "plan/"))[0].split("/").pop()!;
  await openSample(page, "tea-shop");
  await saved(page);
  const id = (await kept(page, "plan/")).map((key) => key.split("/").pop()!).find((id) => id !== spring)!;
  await page.goto("./#/");
  await page.evaluate((id) => {
    const key = `tenfold/plan/${id}`;
    localStorage.setItem(key, localStorage.getItem(key)!.replace("format", "f\u0001rmat"));
  }, id);
  await page.getByRole("button", { name: /^Shanlan Tea.*Saved/ }).click();
  await expect(page.getByRole("alert").filter({ hasText: "was damaged" })).toBeVisible();
  expect(await kept(page, `aside/${id}/`)).toHaveLength(1);
  expect(await kept(page, `state/${id}/`)).not.toEqual([]);

  await page.goto("./#/");
  await page.getByRole("button", { name: /^Delete Shanlan/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete plan" }).click();
  const left = () => page.evaluate((id) => Object.entries(localStorage).filter((entry) => entry.join().includes(id)).map(([key]) => key), id);
  await expect.poll(left).toEqual([]);
  // Another plan's stay.
  expect(await kept(page, `state/${spring}/`)).not.toEqual([]);
  expect(await kept(page, `plan/${spring}`)).toHaveLength(1);
});

test("an edit is there although the page was left, or closed, before typing paused", async ({ page, context }) => {
  await openSample(page, "tea-shop");
  await saved(page);
  await goTo(page, "alignment");
  await mission(page).fill("Typed on the way out");
  await page.goto("about:blank");
  await page.goto("./#/alignment");
  await expect(mission(page)).toHaveValue("Typed on the way out");

  await mission(page).fill("Typed before it was closed");
  await page.close({ runBeforeUnload: true });
  const next = await context.newPage();
  await next.goto("./#/alignment");
  await expect(mission(next)).toHaveValue("Typed before it was closed");
});

test("a browser that does not promise to keep the plans is told of once", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.storage, "persist", { value: async () => false });
  });
  await openSample(page, "tea-shop");
  await saved(page);
  const notice = page.getByRole("alert").filter({ hasText: "may clear your plans when disk space runs short" });
  await expect(notice).toHaveCount(0);
  await goTo(page, "alignment");
  await mission(page).fill("The first edit");
  await expect(notice).toBeVisible();
  await notice.getByRole("button", { name: "Close" }).click();
  await page.reload();
  await mission(page).fill("The second edit");
  await saved(page);
  await expect(notice).toHaveCount(0);
});

test("plans are kept side by side: renamed, duplicated, deleted, and found again after a reload", async ({ page }, info) => {
  test.skip(info.project.name !== "desktop", "What is kept does not depend on the screen.");
  const plans = page.getByRole("region", { name: "Your plans" });
  const plan = (name: string) => plans.getByRole("button", { name: new RegExp(`^${name}\\s*Saved`) });

  await createPlan(page, "Spring");
  await saved(page);
  await openSample(page, "tea-shop");
  await saved(page);
  await page.goto("./#/");
  await expect(plans.getByRole("listitem")).toHaveCount(2);

  await plans.getByRole("button", { name: "Rename Spring" }).click();
  const dialog = page.getByRole("dialog", { name: "Rename Spring" });
  await dialog.getByLabel("Name of the plan").fill("Summer");
  await dialog.getByRole("button", { name: "Rename", exact: true }).click();
  await expect(plan("Summer")).toBeVisible();

  await plans.getByRole("button", { name: "Duplicate Summer" }).click();
  await expect(plan("Summer \\(copy\\)")).toBeVisible();
  await expect(plans.getByRole("listitem")).toHaveCount(3);

  await plans.getByRole("button", { name: "Delete Summer", exact: true }).click();
  const warning = page.getByRole("dialog", { name: "Delete Summer", exact: true });
  await warning.getByRole("button", { name: "Cancel" }).click();
  await expect(plan("Summer")).toBeVisible();
  await plans.getByRole("button", { name: "Delete Summer", exact: true }).click();
  await warning.getByRole("button", { name: "Delete plan" }).click();
  await expect(plan("Summer")).toHaveCount(0);

  await page.reload();
  await expect(plans.getByRole("listitem")).toHaveCount(2);
  await plan("Summer \\(copy\\)").click();
  await expect(heading(page)).toHaveText("Overview");
  await expect(page.getByRole("textbox", { name: "Name of the plan" })).toHaveValue("Summer (copy)");
});
