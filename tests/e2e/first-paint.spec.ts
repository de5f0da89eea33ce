// What stands there before the page's code has arrived, and where it never does.
import { expect, test } from "@playwright/test";
import { openSample } from "./support";

test("the frame is painted in both languages before the code arrives, and nothing jumps when it does", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((go) => (release = go));
  await page.route("**/page-*_bg.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./", { waitUntil: "commit" });
  await expect(page.getByText("Loading…")).toBeVisible();
  await expect(page.getByText("載入中…")).toBeVisible();
  const paints = () => page.evaluate(() => performance.getEntriesByName("first-contentful-paint").length);
  await expect.poll(paints).toBe(1);
  const brand = await page.locator(".brand-mark").boundingBox();
  const shift = page.evaluate(
    () =>
      new Promise<number>((tell) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as any).value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => tell(sum), 2_000);
      }),
  );
  release();
  await expect(page.getByRole("region", { name: "New plan" })).toBeVisible();
  await expect(page.getByText("Loading…")).toHaveCount(0);
  expect(await page.locator(".brand-mark").boundingBox()).toEqual(brand);
  expect(await shift).toBeLessThan(0.02);
});

test("the code is compiled while it arrives", async ({ page }) => {
  await page.addInitScript(() => {
    const here = window as any;
    here.streams = 0;
    const { instantiateStreaming } = WebAssembly;
    WebAssembly.instantiateStreaming = (...given) => {
      here.streams += 1;
      return instantiateStreaming(...given).then((made) => {
        here.made = (here.made ?? 0) + 1;
        return made;
      });
    };
  });
  await page.goto("./");
  await expect(page.getByRole("region", { name: "New plan" })).toBeVisible();
  // Of the page itself.
  expect(await page.evaluate(() => [(window as any).streams, (window as any).made])).toEqual([1, 1]);
});

test("a host that calls WebAssembly by another name is served as well", async ({ page }) => {
  await page.route("**/page-*_bg.wasm", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-type": "application/octet-stream" } });
  });
  await openSample(page, "tea-shop");
});

for (const [what, spoil] of [
  ["the code does not arrive", "missing"],
  ["the browser has no WebAssembly", "without"],
] as const) {
  test(`where ${what}, the frame says so`, async ({ page }) => {
    if (spoil === "missing") await page.route("**/page-*_bg.wasm", (route) => route.abort());
    else await page.addInitScript(() => delete (window as any).WebAssembly);
    await page.goto("./");
    const words = page.getByRole("alert");
    await expect(words).toContainText("Tenfold could not start");
    await expect(words).toContainText("無法啟動");
    await expect(page.getByText("Loading…")).toBeHidden();
  });
}

test("without JavaScript the frame says what is needed", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto("./");
  const words = page.locator("noscript p");
  await expect(words).toBeVisible();
  await expect(words).toHaveText(/Tenfold needs JavaScript.*Tenfold 需要 JavaScript/);
  await context.close();
});
