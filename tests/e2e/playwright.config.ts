import { defineConfig } from "@playwright/test";
import { join } from "node:path";

// script/test picks a free port; this one is for runs by hand.
const port = Number(process.env.E2E_PORT ?? 4173);
const address = `http://127.0.0.1:${port}/`;
const root = join(__dirname, "..", "..");

// Chromium has nothing to fetch, to sync or to update during a test, and no sandbox when started by root.
const args = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  fullyParallel: true,
  workers: 2,
  // Generous, for a machine that is busy with other things: a pass is no slower for it.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: !!process.env.CI,
  // A test that passes only at another try is named as flaky at the end.
  retries: 2,
  reporter: "list",
  use: {
    baseURL: address,
    locale: "en-US",
    timezoneId: "UTC",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    // The specs hold what the page itself fetches, and keeps, against what it should; release.spec.ts lets the service
    // worker in.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args,
      // Without a locale of UTF-8 a file whose name has more than ASCII in it is called "download".
      env: { ...process.env, LC_ALL: "C.UTF-8" },
    },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1440, height: 900 } } },
    { name: "phone", use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 } },
  ],
  webServer: {
    // The built page, as any static host would serve it.
    command: `sirv dist --quiet --host 127.0.0.1 --port ${port}`,
    cwd: root,
    url: address,
    reuseExistingServer: false,
  },
});
