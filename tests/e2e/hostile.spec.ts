// Text that somebody else wrote stays text: wherever a plan shows it, nothing of it is run or becomes an element.
import { expect, test, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { PLACES, goTo, heading, pickFile, saveAsFile, watchErrors } from "./support";
import { rewritten } from "./texts";

const HOSTILE = [
  '<img src=x onerror="window.ran=1">',
  '"><script>window.ran=1</script>',
  "</title></style></textarea><iframe srcdoc='<script>parent.ran=1</script>'>",
  "<svg onload=window.ran=1><a href='javascript:window.ran=1'>x</a></svg>",
  "javascript:window.ran=1",
  '=HYPERLINK("http://evil.example","x")',
  "{{constructor.constructor('window.ran=1')()}}",
  "\u202egnp.exe\u202c \u200b\u2066hidden\u2069",
];

/** Elements that no text may become, and whether any of it ran. */
async function expectHarmless(page: Page) {
  const found = await page.evaluate(() => {
    const bad = document.querySelectorAll("img, iframe, [onerror], [onload], [srcdoc], a[href^='javascript:'], body script:not([src]):not([type='module'])");
    return { ran: (window as unknown as { ran?: number }).ran, bad: [...bad].map((element) => element.outerHTML.slice(0, 120)) };
  });
  expect(found).toEqual({ ran: undefined, bad: [] });
}

test("hostile text in every field of a plan runs nowhere and becomes no element", async ({ page }) => {
  test.slow();
  const errors = watchErrors(page);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("dialog", () => errors.push("a script opened a dialog"));
  const { text, count } = rewritten("language-school", (before) => HOSTILE[before % HOSTILE.length] + (before + 1));
  expect(count).toBeGreaterThan(100);
  await page.goto("./");
  await pickFile(page, text);
  await expect(heading(page)).toHaveText("Overview");
  for (const { slug } of PLACES) {
    await goTo(page, slug);
    // Whatever is folded away is drawn as well.
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
    await expectHarmless(page);
  }
  await goTo(page, "launch");
  await expect(page.locator(".document-place svg:visible").first()).toBeVisible();
  await expectHarmless(page);

  const file = await saveAsFile(page);
  expect(file.name).toMatch(/\.json$/);
  expect(file.name).not.toMatch(/[<>:"|?*\\/\u200b-\u200f\u202a-\u202e\u2060-\u206f]/);
  await page.getByRole("banner").getByRole("button", { name: "Share" }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Goals (CSV)" }).click();
  const csv = readFileSync(await (await waiting).path(), "utf8");
  expect(csv).not.toMatch(/(^|,|\n|")[=@]/m);
  await page.keyboard.press("Escape");

  // Looked at before it is opened, and on the list of plans.
  await page.goto("./#/");
  await expectHarmless(page);
  await pickFile(page, text);
  await expect(page.getByRole("dialog", { name: "Open this plan?" })).toBeVisible();
  await expectHarmless(page);
  expect(requests.filter((url) => url.includes("evil.example") || url.endsWith("/x"))).toEqual([]);
  expect(errors).toEqual([]);
});
