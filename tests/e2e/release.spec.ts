// Releases of the page: kept whole by the service worker, opened without a network, and followed by the next one when
// the reader wishes. Each test publishes on a host of its own, in a folder beneath others.
import { expect, test, type Page } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import sirv from "sirv";
import { figure, heading, PLACES, saveAsFile, saved, TITLES, WORDS } from "./support";

const root = join(__dirname, "..", "..");

test.skip(({ isMobile }) => isMobile, "What is kept does not depend on the screen.");
// Everything is fetched twice, by the page and for keeps.
test.describe.configure({ timeout: 120_000 });

/** Folders served under paths of one host. */
class Host {
  readonly work = mkdtempSync(join(tmpdir(), "tenfold-release-"));
  private readonly folders = new Map<string, string>();
  private readonly server: Server;
  private port = 0;

  constructor() {
    this.server = createServer((request, response) => {
      const path = request.url!;
      // The innermost folder first.
      const prefix = [...this.folders.keys()].sort((a, b) => b.length - a.length).find((prefix) => path.startsWith(prefix));
      const missing = () => response.writeHead(404).end();
      if (!prefix) return missing();
      request.url = `/${path.slice(prefix.length)}`;
      sirv(this.folders.get(prefix)!, { dev: true })(request, response, missing);
    });
  }

  async open(): Promise<this> {
    await new Promise<void>((done) => this.server.listen(0, "127.0.0.1", done));
    this.port = (this.server.address() as AddressInfo).port;
    return this;
  }

  publish(path: string, folder: string) {
    this.folders.set(path, folder);
  }

  at(path: string): string {
    return `http://127.0.0.1:${this.port}${path}`;
  }

  /** The host is gone, and with it the network. */
  async close() {
    if (!this.server.listening) return;
    const closed = new Promise((done) => this.server.close(done));
    this.server.closeAllConnections();
    await closed;
  }

  /** The built page as a release. */
  release(name: string): string {
    const folder = join(this.work, name);
    cpSync(join(root, "dist"), folder, { recursive: true });
    return made(folder);
  }

  /** Another release: the page and its chunks have other names, and nothing of the ones before is there. */
  nextRelease(name: string): string {
    const folder = join(this.work, name);
    cpSync(join(root, "dist"), folder, { recursive: true });
    const named = (start: string) => readdirSync(folder).find((file) => file.startsWith(start))!;
    for (const [before, after] of [
      [named("chunks-"), `chunks-${name}`],
      [readdirSync(folder).find((file) => /^page-.*\.js$/.test(file))!.replace(/\.js$/, ""), `page-${name}`],
      [named("start-"), `start-${name}.js`],
    ]) {
      for (const file of files(folder).filter((file) => /\.(js|html)$/.test(file))) {
        const text = readFileSync(join(folder, file), "utf8");
        // What was changed has another hash; the service worker's list says the new ones.
        const changed = text.replaceAll(before, after).replace(/ integrity="[^"]*"/g, "");
        if (changed !== text) writeFileSync(join(folder, file), changed);
      }
      for (const file of readdirSync(folder).filter((file) => file.startsWith(before))) {
        renameSync(join(folder, file), join(folder, file.replace(before, after)));
      }
    }
    return made(folder);
  }
}

/** All files of a folder, by their paths in it. */
function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

function made(folder: string): string {
  execFileSync("node", [join(root, "script", "trunk", "release.mjs"), folder]);
  return folder;
}

function releaseOf(folder: string): string {
  return readFileSync(join(folder, "index.html"), "utf8").match(/<meta name="release" content="([^"]+)"/)![1];
}

const opened = (page: Page) => page.locator("meta[name=release]").getAttribute("content");

/** What is kept: the addresses by the name of the release. */
const kept = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(async () => {
    const all: Record<string, string[]> = {};
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      all[name] = requests.map((request) => request.url).sort();
    }
    return all;
  });

/** Opens the page and waits until all of it is kept. */
async function visit(page: Page, address: string) {
  await page.goto(address);
  await expect(heading(page)).toBeVisible();
  const worker = () => page.evaluate(() => [navigator.serviceWorker.controller?.scriptURL, navigator.serviceWorker.controller?.state]);
  await expect.poll(worker, { timeout: 60_000 }).toEqual([`${address}service-worker.js`, "activated"]);
}

const notice = (page: Page) => page.getByRole("status").filter({ hasText: "A new version of Tenfold is ready." });
const useIt = (page: Page) => notice(page).getByRole("button", { name: "Use it now" });

test.describe("a release", () => {
  test.use({ serviceWorkers: "allow" });
  let host: Host;
  test.beforeEach(async () => {
    host = await new Host().open();
  });
  // Also called after what was skipped.
  test.afterEach(async () => {
    await host?.close();
    if (host) rmSync(host.work, { recursive: true, force: true });
  });

  test("is kept exactly: every file of it and nothing else", async ({ page }) => {
    const folder = host.release("one");
    host.publish("/some/sub/folder/", folder);
    const address = host.at("/some/sub/folder/");
    await visit(page, address);
    const expected = files(folder)
      .filter((file) => file !== "service-worker.js")
      .map((file) => address + (file === "index.html" ? "" : file))
      .sort();
    expect(await kept(page)).toEqual({ [`tenfold ${address} ${releaseOf(folder)}`]: expected });
  });

  test("opens from nothing without a network: a plan, every place, the simulation, and a file", async ({ page, context }) => {
    host.publish("/some/sub/folder/", host.release("one"));
    const address = host.at("/some/sub/folder/");
    await visit(page, address);
    await page.close();
    await host.close();
    await context.setOffline(true);

    const cold = await context.newPage();
    const errors: string[] = [];
    cold.on("pageerror", (error) => errors.push(String(error)));
    const workers: string[] = [];
    cold.on("worker", (worker) => workers.push(worker.url()));
    await cold.goto(address);
    await cold.getByRole("button", { name: WORDS.en.openSample(TITLES.en["shift-cloud"]), exact: true }).click();
    for (const { slug, en } of PLACES) {
      await cold.goto(`${address}#/${slug}`);
      await expect(heading(cold)).toHaveText(en);
    }
    await cold.goto(`${address}#/overview`);
    await expect(cold.getByText(/^From 10,000 samples/).first()).toBeVisible();
    expect(workers).toHaveLength(1);
    await saved(cold);
    const file = await saveAsFile(cold);
    expect(JSON.parse(file.text).results.projection).toBeDefined();
    // And again, as the plan that was open last.
    await cold.reload();
    await expect(heading(cold)).toHaveText("Overview");
    expect(errors).toEqual([]);
  });

  test("gives way to the next one when the reader wishes, never before; other windows go on with theirs", async ({ page, context }) => {
    const [one, two] = [host.release("one"), host.nextRelease("two")];
    host.publish("/some/sub/folder/", one);
    const address = host.at("/some/sub/folder/");
    await visit(page, address);
    const other = await context.newPage();
    await other.goto(address);
    await expect(heading(other)).toBeVisible();
    await page.getByRole("button", { name: WORDS.en.openSample(TITLES.en["tea-shop"]), exact: true }).click();
    await expect(heading(page)).toHaveText("Overview");
    for (const window of [page, other]) await window.evaluate(() => ((globalThis as any).untouched = true));

    // The host has the next release only.
    host.publish("/some/sub/folder/", two);
    await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())!.update()));
    for (const window of [page, other]) {
      await expect(notice(window)).toBeVisible({ timeout: 60_000 });
      expect(await window.evaluate(() => (globalThis as any).untouched)).toBe(true);
    }
    // Whoever comes now still gets the former release: the two are not mixed.
    const third = await context.newPage();
    await third.goto(address);
    await expect(heading(third)).toBeVisible();
    expect(await opened(third)).toBe(releaseOf(one));
    await third.close();

    // What was typed a moment ago comes along.
    await page.bringToFront();
    await page.getByRole("textbox", { name: "Name of the plan" }).fill("Typed at the last moment");
    await useIt(page).click();
    await expect.poll(() => opened(page)).toBe(releaseOf(two));
    await expect(page.getByRole("textbox", { name: "Name of the plan" })).toHaveValue("Typed at the last moment");
    await expect(notice(page)).toHaveCount(0);

    // The other window was left alone, and finds code of its own release that it had not fetched yet.
    expect(await opened(other)).toBe(releaseOf(one));
    expect(await other.evaluate(() => (globalThis as any).untouched)).toBe(true);
    const modules: string[] = [];
    await other.bringToFront();
    other.on("requestfinished", (request) => {
      if (request.url().includes("/chunks-")) modules.push(request.url().replace(address, "").split("/")[0]);
    });
    await other.getByRole("button", { name: WORDS.en.openSample(TITLES.en["language-school"]), exact: true }).click();
    await expect(heading(other)).toHaveText("Overview");
    expect(modules).not.toEqual([]);
    expect(modules).not.toContain("chunks-two");

    // When no window works with the former release any more, it is let go.
    expect(Object.keys(await kept(page))).toHaveLength(2);
    await useIt(other).click();
    await expect.poll(() => opened(other)).toBe(releaseOf(two));
    await expect.poll(async () => Object.keys(await kept(page))).toEqual([`tenfold ${address} ${releaseOf(two)}`]);
    await expect(heading(other)).toHaveText("Overview");
  });

  test("of which a file is missing, or is another's, takes the place of none", async ({ page }) => {
    const [one, two] = [host.release("one"), host.nextRelease("two")];
    host.publish("/some/sub/folder/", one);
    const address = host.at("/some/sub/folder/");
    await visit(page, address);
    const update = () =>
      page.evaluate(async () => {
        const registration = (await navigator.serviceWorker.getRegistration())!;
        await registration.update();
        const worker = registration.installing;
        // Over already.
        if (!worker) return registration.waiting ? "installed" : "redundant";
        return new Promise((tell) => worker.addEventListener("statechange", () => tell(worker.state), { once: true }));
      });
    // The host is in the middle of changing over.
    const chunk = files(two).find((file) => file.endsWith("split_worth.wasm"))!;
    const whole = readFileSync(join(two, chunk));
    host.publish("/some/sub/folder/", two);
    for (const spoil of [() => rmSync(join(two, chunk)), () => writeFileSync(join(two, chunk), whole.subarray(1))]) {
      spoil();
      expect(await update()).toBe("redundant");
      await expect(notice(page)).toHaveCount(0);
      await expect.poll(async () => Object.keys(await kept(page))).toEqual([`tenfold ${address} ${releaseOf(one)}`]);
      await page.reload();
      await expect(heading(page)).toBeVisible();
      expect(await opened(page)).toBe(releaseOf(one));
    }
    writeFileSync(join(two, chunk), whole);
    expect(await update()).toBe("installed");
    await expect(notice(page)).toBeVisible();
  });

  test("lives beside another one on the same host, even within its folder", async ({ page, context }) => {
    const [one, two] = [host.release("one"), host.nextRelease("two")];
    host.publish("/tools/", one);
    host.publish("/tools/next/", two);
    await visit(page, host.at("/tools/"));
    await visit(page, host.at("/tools/next/"));
    expect(await opened(page)).toBe(releaseOf(two));
    await expect(notice(page)).toHaveCount(0);
    expect(Object.keys(await kept(page)).sort()).toEqual([
      `tenfold ${host.at("/tools/")} ${releaseOf(one)}`,
      `tenfold ${host.at("/tools/next/")} ${releaseOf(two)}`,
    ]);
    await host.close();
    await context.setOffline(true);
    for (const [path, release] of [["/tools/next/", two], ["/tools/", one]]) {
      await page.goto(host.at(path));
      await page.getByRole("button", { name: WORDS.en.openSample(TITLES.en["tea-shop"]), exact: true }).click();
      await expect(figure(page, "ROI by month 24")).toHaveText("+35.5%");
      expect(await opened(page)).toBe(releaseOf(release));
    }
  });

  test("says in Chinese that the next one is ready, and holds a plan back that is kept nowhere", async ({ browser }) => {
    host.publish("/", host.release("one"));
    const context = await browser.newContext({ locale: "zh-TW", serviceWorkers: "allow" });
    const page = await context.newPage();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("The quota has been exceeded", "QuotaExceededError");
      };
    });
    await visit(page, host.at("/"));
    host.publish("/", host.nextRelease("two"));
    await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())!.update()));
    const notice = page.getByRole("status").filter({ hasText: "Tenfold 的新版本已準備好。" });
    await expect(notice.getByRole("button", { name: "立即使用" })).toBeVisible({ timeout: 60_000 });
    await page.getByRole("button", { name: WORDS["zh-TW"].openSample(TITLES["zh-TW"]["tea-shop"]), exact: true }).click();
    await expect(heading(page)).toHaveText("總覽");
    await expect(notice).toContainText("請先將計畫存成檔案");
    await expect(notice.getByRole("button", { name: "立即使用" })).toHaveCount(0);
    await context.close();
  });

  test("can be installed: the browser finds nothing missing in its manifest", async ({ page, context }) => {
    host.publish("/some/sub/folder/", host.release("one"));
    await visit(page, host.at("/some/sub/folder/"));
    const session = await context.newCDPSession(page);
    const manifest = await session.send("Page.getAppManifest");
    expect(manifest.errors).toEqual([]);
    expect(manifest.url).toBe(host.at("/some/sub/folder/manifest.webmanifest"));
    // A window of a test is a private one, which browsers do not install from; nothing else may be wrong.
    const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
    expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
    const { icons, file_handlers } = JSON.parse(manifest.data!);
    for (const { src, sizes, type } of icons) {
      const size = await page.evaluate(async ({ src }) => {
        const icon = new Image();
        icon.src = src;
        await icon.decode();
        return `${icon.naturalWidth}x${icon.naturalHeight}`;
      }, { src });
      if (type === "image/png") expect(size).toBe(sizes);
    }
    expect(file_handlers[0].accept).toEqual({ "application/json": [".json"] });
  });
});

for (const what of ["is blocked", "is unknown to the browser"] as const) {
  test(`where the service worker ${what}, the page works online`, async ({ page }) => {
    const host = await new Host().open();
    host.publish("/some/sub/folder/", host.release("one"));
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    if (what !== "is blocked") await page.addInitScript(() => delete (Navigator.prototype as any).serviceWorker);
    await page.goto(host.at("/some/sub/folder/"));
    await page.waitForLoadState("networkidle");
    await page.getByRole("button", { name: WORDS.en.openSample(TITLES.en["tea-shop"]), exact: true }).click();
    await expect(figure(page, "ROI by month 24")).toHaveText("+35.5%");
    expect(errors).toEqual([]);
    await host.close();
    rmSync(host.work, { recursive: true });
  });
}
