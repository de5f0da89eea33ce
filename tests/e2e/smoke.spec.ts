import { expect, test } from "@playwright/test";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

test("the page opens and makes no request to another host", async ({ page, baseURL }, info) => {
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    // Browsers ask for an icon that no page promised.
    if (message.type() === "error" && !message.location().url.endsWith("/favicon.ico")) errors.push(message.text());
  });

  await page.goto("./");
  await page.waitForLoadState("networkidle");
  await expect(page.locator("body")).not.toBeEmpty();

  expect(errors).toEqual([]);
  expect(requests.some((url) => url.endsWith(".wasm"))).toBe(true);
  // data: and blob: addresses never leave the page.
  const foreign = requests.filter((url) => !url.startsWith(baseURL!) && !/^(data|blob):/.test(url));
  expect(foreign).toEqual([]);

  // For script/size: the files that a first visit downloads, as paths below dist.
  if (info.project.name === "desktop") {
    const files = requests
      .filter((url) => url.startsWith(baseURL!))
      .map((url) => new URL(url).pathname.slice(1) || "index.html")
      .filter((file) => file !== "favicon.ico");
    const folder = join(__dirname, "..", "..", "test-results");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "first-load.txt"), [...new Set(files)].sort().join("\n") + "\n");
  }
});
