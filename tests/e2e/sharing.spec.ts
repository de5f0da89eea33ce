// Handing a plan on: by a link, a file, tables and a calendar.
import { expect, test, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { goTo, heading, openSample, pickFile, saveAsFile, saved, violations, watchErrors } from "./support";

const sharing = (page: Page) => page.getByRole("dialog", { name: "Share" });

async function openSharing(page: Page) {
  await page.getByRole("banner").getByRole("button", { name: "Share" }).click();
  await expect(sharing(page).getByRole("textbox", { name: "Link" })).toBeVisible();
}

async function linkOf(page: Page): Promise<string> {
  await openSharing(page);
  const link = await sharing(page).getByRole("textbox", { name: "Link" }).inputValue();
  await page.keyboard.press("Escape");
  await expect(sharing(page)).toHaveCount(0);
  return link;
}

test("a link carries the whole plan to another browser, nothing of it is sent, and reloading does not ask again", async ({ page, browser, baseURL }) => {
  await openSample(page, "tea-shop");
  const before = JSON.parse((await saveAsFile(page)).text);
  const link = await linkOf(page);
  expect(link.startsWith(baseURL!)).toBe(true);

  const context = await browser.newContext({ baseURL, locale: "en-US", timezoneId: "UTC" });
  const other = await context.newPage();
  const errors = watchErrors(other);
  const asked: string[] = [];
  other.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
  await other.goto(link);
  await expect(heading(other)).toHaveText("Overview");
  expect(other.url()).not.toContain("/plan/");
  const after = JSON.parse((await saveAsFile(other)).text);
  expect(after.plan).toEqual(before.plan);
  expect(asked.filter((request) => request.includes("/plan/1/"))).toEqual([]);

  await saved(other);
  await other.reload();
  await expect(heading(other)).toHaveText("Overview");
  await expect(other.getByRole("dialog", { name: "Open this plan?" })).toHaveCount(0);

  // Followed once more, it is the plan that is here already.
  await other.goto("about:blank");
  await other.goto(link);
  await expect(other.getByRole("dialog", { name: "Open this plan?" })).toContainText("Nothing: both hold the same.");
  expect(errors).toEqual([]);
  await context.close();
});

test("a link that was cut, changed, made by a newer version or would unpack to a huge text says so", async ({ page }) => {
  await openSample(page, "tea-shop");
  await saved(page);
  const link = await linkOf(page);
  const fragment = link.split("#")[1];
  const alert = page.getByRole("alert").filter({ hasText: "The link was not opened; your plan is as it was." });
  const refused: [string, string][] = [
    [fragment.slice(0, -40), "cut short or was changed"],
    [fragment.replace(/.$/, "") + "%22", "cut short or was changed"],
    [fragment.replace("/plan/1/", "/plan/9/"), "version 9 of the link"],
    ["/plan/1/" + bomb(), "larger than any plan"],
  ];
  for (const [fragment, said] of refused) {
    await page.evaluate((fragment) => (location.hash = fragment), fragment);
    await expect(alert).toContainText(said);
    expect(page.url()).not.toContain("/plan/");
    await alert.getByRole("button", { name: "Close" }).click();
  }
  await page.goBack();
  await goTo(page, "overview");
});

/** Nine million spaces, deflated, in base64url. */
function bomb(): string {
  return deflateSync(Buffer.alloc(9_000_000, " ")).toString("base64url");
}

test("a link in pasted text opens the plan behind it", async ({ page }) => {
  await openSample(page, "tea-shop");
  const link = await linkOf(page);
  await page.evaluate((link) => {
    const data = new DataTransfer();
    data.setData("text/plain", `Our plan: ${link}\n`);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, link);
  await expect(page.getByRole("dialog", { name: "Open this plan?" })).toContainText("Shanlan Tea");
});

test("the length of the link is shown with a warning where it is long, and copying says that it did", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openSample(page, "tea-shop");
  await openSharing(page);
  const link = await sharing(page).getByRole("textbox", { name: "Link" }).inputValue();
  await expect(sharing(page)).toContainText(`${link.length.toLocaleString("en-US")} letters`);
  expect(link.length).toBeGreaterThan(2000);
  await expect(sharing(page)).toContainText("cut links longer than 2,000 letters");
  expect(await violations(page, "dialog[open]")).toEqual([]);
  await sharing(page).getByRole("button", { name: "Copy the link" }).click();
  await expect(sharing(page).getByRole("status")).toHaveText("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
});

/** The sample with so many letters that no packing makes fewer. */
function noisy(letters: number): string {
  const file = JSON.parse(readFileSync(join(__dirname, "..", "..", "samples", "tea-shop.en.json"), "utf8"));
  file.plan.alignment.mission = randomBytes(Math.ceil((letters * 3) / 4)).toString("base64");
  return JSON.stringify(file);
}

const WARNINGS: [string, number, string][] = [
  ["most programs cut", 40_000, "Most programs cut links longer than 32,000 letters. Send the file instead."],
  ["no browser opens", 2_300_000, "No browser opens a link of this length. Send the file instead."],
];

for (const [which, letters, warning] of WARNINGS) {
  test(`a link that ${which} says so and points to the file`, async ({ page }) => {
    await page.goto("./");
    await pickFile(page, noisy(letters));
    await expect(heading(page)).toHaveText("Overview");
    await openSharing(page);
    const link = await sharing(page).getByRole("textbox", { name: "Link" }).inputValue();
    expect(link.length).toBeGreaterThan(letters);
    await expect(sharing(page).locator("#link-length strong")).toHaveText(warning);
    await expect(sharing(page)).toContainText(`${link.length.toLocaleString("en-US")} letters`);
    await expect(sharing(page).getByRole("button", { name: "Save as file" })).toBeVisible();
  });
}

test("a link that is longer than any browser opens is refused with its length", async ({ page }) => {
  await openSample(page, "tea-shop");
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData("text/plain", `https://example.org/#/plan/1/${"A".repeat(2_300_000)}`);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  const refused = page.getByRole("alert").filter({ hasText: "The link was not opened; your plan is as it was." });
  await expect(refused).toContainText(/The link has 2,300,\d\d\d letters/);
});

test("months, goals and tasks come as files for spreadsheets and calendars", async ({ page }) => {
  await openSample(page, "shift-cloud");
  await openSharing(page);
  for (const [button, name, holds] of [
    ["Months (CSV)", /months .*\.csv$/, "Month of the plan,Calendar month,Value (USD)"],
    ["Goals (CSV)", /goals .*\.csv$/, "Rank,Goal,Department,Score (of 100)"],
    ["Tasks (calendar)", /tasks .*\.ics$/, "BEGIN:VCALENDAR\r\nVERSION:2.0"],
  ] as const) {
    const waiting = page.waitForEvent("download");
    await sharing(page).getByRole("button", { name: button }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(name);
    expect(readFileSync(await download.path(), "utf8")).toContain(holds);
  }
});

test("where the browser hands files to other apps, the plan is handed over as one", async ({ page }) => {
  await page.addInitScript(() => {
    const shared: File[] = [];
    Object.assign(window, { shared });
    Object.assign(Navigator.prototype, {
      canShare: (data: ShareData) => data.files?.[0]?.type === "text/plain",
      share: async (data: ShareData) => void shared.push(...data.files!),
    });
  });
  await openSample(page, "tea-shop");
  await openSharing(page);
  await sharing(page).getByRole("button", { name: "Send with another app…" }).click();
  const text = await page.evaluate(() => (window as unknown as { shared: File[] }).shared[0].text());
  expect(JSON.parse(text).plan.name).toContain("Shanlan Tea");
});
