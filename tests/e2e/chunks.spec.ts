// The page comes in parts: what each visit downloads, and what happens when a part does not arrive.
import { expect, test } from "@playwright/test";
import { goTo, heading, openSample, saved, TITLES, WORDS } from "./support";

test("a first visit downloads neither the engine nor the steps", async ({ page }) => {
  const modules: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith(".wasm")) modules.push(new URL(request.url()).pathname.split("/").pop()!);
  });
  await page.goto("./");
  await page.waitForLoadState("networkidle");
  expect(modules).toHaveLength(1);

  await openSample(page, "tea-shop");
  expect(modules).toContain("split_engine.wasm");
  expect(modules).toContain("split_overview.wasm");
  expect(modules).not.toContain("split_worth.wasm");
  // Soon after, the other places are fetched as well: the next one opens without the network.
  await expect.poll(() => modules).toContain("split_doing.wasm");
});

test("a step whose code does not arrive says so and comes when it is tried again", async ({ page }) => {
  await page.route("**/split_worth.wasm", (route) => route.abort());
  await openSample(page, "tea-shop");
  await page.goto("./#/values");
  await expect(heading(page)).toHaveText("A part of this page could not be loaded.");
  await page.unroute("**/split_worth.wasm");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(heading(page)).toHaveText("Put a value on KPIs");
  await goTo(page, "kpis");
});

test("without the engine no plan is opened, and nothing of it is lost", async ({ page }) => {
  await page.route("**/split_engine.wasm", (route) => route.abort());
  await page.goto("./");
  const sample = page.getByRole("button", { name: WORDS.en.openSample(TITLES.en["tea-shop"]), exact: true });
  await sample.click();
  const notice = page.getByRole("alert").filter({ hasText: "A part of this page could not be loaded." });
  await expect(notice).toBeVisible();
  await page.unroute("**/split_engine.wasm");
  await sample.click();
  await expect(heading(page)).toHaveText("Overview");
  await saved(page);

  // The plan that was open last waits in this browser until the engine is there.
  await page.route("**/split_engine.wasm", (route) => route.abort());
  await page.reload();
  await expect(notice).toBeVisible();
  await page.unroute("**/split_engine.wasm");
  await page.getByRole("list").getByRole("button", { name: /Shanlan Tea/ }).first().click();
  await expect(heading(page)).toHaveText("Overview");
});
