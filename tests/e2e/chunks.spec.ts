// The page comes in parts: what each visit downloads, and what happens when a part does not arrive.
import { expect, test, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { goTo, heading, openSample, pickFile, saved, TITLES, WORDS } from "./support";

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

/** Each dialog whose code is a chunk of its own: what is fetched for it, and how it is opened. */
const DIALOGS: { what: string; chunk: string; open: (page: Page) => Promise<void>; title: RegExp; holds: string }[] = [
  {
    what: "the earlier states",
    chunk: "**/split_earlier.wasm",
    open: (page) => page.getByRole("banner").getByRole("button", { name: /^Earlier states of/ }).click(),
    title: /^Earlier states of/,
    holds: "Keep this state",
  },
  {
    what: "sharing",
    chunk: "**/split_exchange.wasm",
    open: (page) => page.getByRole("banner").getByRole("button", { name: "Share" }).click(),
    title: /^Share$/,
    holds: "Copy the link",
  },
  {
    what: "the question about a file",
    chunk: "**/split_exchange.wasm",
    open: async (page) => {
      await page.goto("./#/");
      await pickFile(page, readFileSync(join(__dirname, "..", "..", "samples", "shift-cloud.en.json"), "utf8"));
    },
    title: /^Open this plan\?$/,
    holds: "Open beside",
  },
];

for (const { what, chunk, open, title, holds } of DIALOGS) {
  test(`where the code of ${what} does not arrive, the dialog says so each time, and it comes when it is tried again`, async ({ page }) => {
    await openSample(page, "tea-shop");
    await saved(page);
    await page.route(chunk, (route) => route.abort());
    await open(page);
    const dialog = page.getByRole("dialog", { name: title });
    const missing = dialog.getByRole("alert").filter({ hasText: "A part of this page could not be loaded." });
    const again = dialog.getByRole("button", { name: "Try again" });
    await expect(missing).toBeVisible();

    const first = await missing.elementHandle();
    await again.press("Enter");
    // Told anew, and the focus is where the hands are.
    await expect.poll(() => first!.evaluate((alert) => alert.isConnected)).toBe(false);
    await expect(missing).toBeVisible();
    await expect(again).toBeFocused();

    await page.unroute(chunk);
    await again.press("Enter");
    await expect(dialog.getByRole("button", { name: holds })).toBeVisible();
    await expect(missing).toHaveCount(0);
    expect(await page.evaluate(() => !!document.activeElement?.closest("dialog"))).toBe(true);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
  });
}
