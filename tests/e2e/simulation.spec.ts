// Simulations run in a web worker; without one the page runs them itself and says so. Every way gives the same bits.
import { expect, test, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openSample, pickFile, saved } from "./support";

const benchmark = (name: string) => readFileSync(join(__dirname, "..", "benchmark", name), "utf8");

const ON_THE_PAGE = /The page’s background worker does not answer/;

/** The benchmark plan as a file with so many samples. */
function plan(samples: number): string {
  const file = JSON.parse(benchmark("plan.json"));
  file.plan.settings.uncertainty = { samples };
  return JSON.stringify(file);
}

async function open(page: Page, samples: number) {
  await page.goto("./");
  await pickFile(page, plan(samples));
  await expect(page.locator("#place")).toHaveText("Overview");
}

function status(page: Page) {
  return page.locator(".simulation-status");
}

/** Writes down what the status says from now on: on a fast machine it is gone before a test looks. */
async function record(page: Page, { stop }: { stop: boolean }) {
  await page.evaluate((stop) => {
    const seen: string[] = [];
    const here = window as any;
    here.seen = seen;
    here.observer?.disconnect();
    here.observer = new MutationObserver(() => {
      const status = document.querySelector(".simulation-status");
      const text = status?.textContent ?? "";
      if (seen.at(-1) !== text) seen.push(text);
      const button = [...(status?.querySelectorAll("button") ?? [])].find((it) => it.textContent === "Stop");
      if (stop) button?.click();
    });
    here.observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  }, stop);
}

function recorded(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as any).seen);
}

/** What the page's worker gives, asked by a script in its place. */
async function fromWorker(page: Page, text: string): Promise<unknown> {
  // Not as a script element, which the page's policy forbids.
  await page.evaluate(benchmark("worker.js"));
  const answer = page.evaluate(async (text) => {
    const address = document.querySelector<HTMLMetaElement>("meta[name=worker]")!.content;
    const worker = await (window as any).startWorker(address);
    const { outcome } = await worker.simulate(text, 1);
    worker.terminate();
    return outcome as string;
  }, text);
  return JSON.parse(await answer);
}

test("the worker's figures are the native ones to the last bit", async ({ page }) => {
  await page.goto("./");
  const found = await fromWorker(page, plan(2_000));
  // Numbers are read as the nearest double, and Object.is tells all of them apart.
  expect(found).toStrictEqual(JSON.parse(benchmark("simulated.json")));
});

test("samples are drawn in the worker, which is fetched once a plan is open", async ({ page }) => {
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(new URL(worker.url()).pathname));
  await page.goto("./");
  await page.waitForLoadState("networkidle");
  expect(workers).toEqual([]);
  await openSample(page, "tea-shop");
  await expect(status(page)).toHaveText("From 10,000 samples.");
  expect(workers).toHaveLength(1);
  expect(workers[0]).toMatch(/\/worker-\d+\/worker_loader\.js$/);
});

test("without the worker the page draws the samples itself and says so", async ({ page }) => {
  await page.route("**/worker-*/**", (route) => route.abort());
  await openSample(page, "tea-shop");
  await expect(status(page)).toContainText("From 10,000 samples.");
  await expect(status(page)).toContainText(ON_THE_PAGE);
});

test("a worker that falls silent is given up, and the page finishes its work", async ({ page }) => {
  // One that arrives and then never answers.
  await page.route("**/worker_loader.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: "postMessage(new Uint8Array(4)); onmessage = () => {};" }),
  );
  await openSample(page, "tea-shop");
  await expect(status(page)).toContainText("From 10,000 samples.");
  await expect(status(page)).toContainText(ON_THE_PAGE);
});

test("a long run tells how far it is, and can be stopped and started again", async ({ page }) => {
  await page.goto("./");
  await record(page, { stop: true });
  await pickFile(page, plan(1_000_000));
  await expect(status(page)).toContainText("Stopped: no samples of the plan as it is now.", { timeout: 50_000 });
  await record(page, { stop: false });
  await status(page).getByRole("button", { name: "Start again" }).click();
  await expect(status(page)).toContainText("From 1,000,000 samples.", { timeout: 50_000 });
  expect((await recorded(page)).join("\n")).toMatch(/Drawing samples: \d+(\.\d+)?% done/);
});

test("an edit ends the run under way, and nothing found before it is shown as current", async ({ page }) => {
  await open(page, 1_000_000);
  await expect(status(page)).toContainText("From 1,000,000 samples.", { timeout: 50_000 });
  await record(page, { stop: false });
  const horizon = page.getByLabel("Horizon");
  await horizon.fill("12");
  await horizon.blur();
  // The next edit comes while the run of this one has begun: 12 months are never told.
  await expect.poll(() => recorded(page)).toContain("Drawing samples…");
  await horizon.fill("6");
  await horizon.blur();
  await expect(status(page)).toContainText("From 1,000,000 samples.", { timeout: 50_000 });
  // From the edit on the former figures were gone, and came back once, for the plan as it is.
  const told = (await recorded(page)).filter((text) => text.includes("From 1,000,000 samples."));
  expect(told).toHaveLength(1);
  await saved(page);
});

test("a plan that is given another name keeps its figures, as no sample depends on words", async ({ page }) => {
  await open(page, 1_000_000);
  await expect(status(page)).toContainText("From 1,000,000 samples.", { timeout: 50_000 });
  await record(page, { stop: false });
  await page.getByRole("textbox", { name: "Name of the plan" }).fill("Spring plan");
  await saved(page);
  // A run would have begun by now, before the plan is saved.
  const runs = async () => (await recorded(page)).filter((text) => text.includes("Drawing samples…")).length;
  expect(await runs()).toBe(0);
  await page.getByLabel("Horizon").fill("12");
  await page.getByLabel("Horizon").blur();
  await expect.poll(runs).toBe(1);
});
