// Measures how long a key press in step 5 takes to the new ROI on the screen, in headless Chromium: from the key
// press itself (its time stamp) to the frame that shows the changed figure. Called by script/latency.
//
//   node tests/latency/latency.mjs ADDRESS NAME=PLAN.json…
import { chromium } from "@playwright/test";

const PRESSES = 30;
const [address, ...plans] = process.argv.slice(2);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--disable-gpu", "--no-first-run", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
});
try {
  for (const plan of plans) {
    const [name, path] = plan.split("=");
    report(name, await measure(path));
  }
} finally {
  await browser.close();
}

async function measure(path) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-US" });
  await page.goto(address);
  await page.locator('input[type="file"]').setInputFiles(path);
  await page.waitForURL(/#\/overview$/);
  await page.goto(`${address}#/values`);
  await page.getByRole("heading", { level: 1, name: "Put a value on KPIs" }).waitFor();

  // A KPI that the ROI counts, so that every key press changes the figure.
  const field = page.locator('[id^="kpi-"][id$="-unitValue"]').first();
  if (!(await field.count())) await page.locator(".fold-button").first().click();
  await field.focus();
  await page.evaluate(observe);

  const times = [];
  for (let n = 0; n < PRESSES; n += 1) {
    // Each digit makes the value ten times as large; every sixth press starts anew.
    if (n % 6 === 0) await field.press("Control+a");
    await page.evaluate(() => window.latency.arm());
    await page.keyboard.press(String((n % 6) + 2));
    times.push(await page.evaluate(() => window.latency.shown));
    await page.waitForTimeout(50);
  }
  const long = await page.evaluate(() => window.latency.long);
  await page.close();
  return { times, long };
}

/** Runs in the page: the time from a key press to the frame after the rail's figures have changed. */
function observe() {
  const long = [];
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => long.push(entry.duration))).observe({
    type: "longtask",
  });
  const rail = document.querySelector(".rail .stats");
  window.latency = {
    long,
    arm() {
      this.shown = new Promise((resolve) => {
        let pressed;
        addEventListener("keydown", (event) => (pressed = event.timeStamp), { capture: true, once: true });
        const observer = new MutationObserver(() => {
          observer.disconnect();
          // The first callback runs before the frame is drawn, the message after it.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - pressed);
            port2.postMessage(null);
          });
        });
        observer.observe(rail, { subtree: true, childList: true, characterData: true });
        setTimeout(() => {
          observer.disconnect();
          resolve(null);
        }, 10_000);
      });
    },
  };
}

function report(name, { times, long }) {
  const seen = times.filter((time) => time !== null).sort((a, b) => a - b);
  const at = (share) => seen[Math.min(seen.length - 1, Math.ceil(share * seen.length) - 1)].toFixed(0);
  const missed = times.length - seen.length;
  console.log(`${name}: ${seen.length} key presses${missed ? ` (${missed} more changed no figure)` : ""}`);
  if (!seen.length) return;
  console.log(`  key press to new figures on screen: median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`);
  const tasks = long.map((duration) => duration.toFixed(0)).join(", ");
  console.log(`  long tasks (50 ms or more): ${long.length}${long.length ? ` (${tasks} ms)` : ""}`);
}
