// One journey in every browser that is there: from a sample to its file, and the simulation in the worker. The figures are
// those that the native engine wrote, to the last bit. Called by script/test other-browsers, after the page was built.
//
//   node tests/other-browsers/journey.mjs
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import sirv from "sirv";
import { browsers } from "./webdriver.mjs";

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");
const SAMPLES = [
  ["Look around: Shanlan Tea: a small online shop", "tea-shop.en"],
  ["Look around: ShiftCloud: software for businesses (US dollars)", "shift-cloud.en"],
];

const host = createServer(sirv(new URL("dist", root).pathname));
await new Promise((done) => host.listen(0, "127.0.0.1", done));
const address = `http://127.0.0.1:${host.address().port}/`;

let failed = 0;
for (const browser of browsers()) {
  const started = Date.now();
  if (browser.missing) {
    // A person may lack one; where nobody is at hand, all of them are to be tested.
    console.log(`${browser.name}: not tested, ${browser.missing} is missing`);
    if (process.env.CI) failed += 1;
    continue;
  }
  try {
    const session = await browser.start();
    try {
      await journey(session);
      console.log(`${browser.name} ${session.version}: the same figures to the last bit (${Math.round((Date.now() - started) / 1000)} s)`);
    } finally {
      await session.end();
    }
  } catch (error) {
    failed += 1;
    console.error(`${browser.name}: FAILED\n${error.stack}`);
  }
}
host.close();
process.exitCode = failed ? 1 : 0;

async function journey(session) {
  for (const [button, name] of SAMPLES) {
    await session.go(address);
    await session.run(() => {
      window.stopped = [];
      document.addEventListener("securitypolicyviolation", (event) => window.stopped.push(event.violatedDirective));
      // The file that the page offers, as it offers it.
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob) => {
        window.offered = blob;
        return createObjectURL.call(URL, blob);
      };
    });
    await session.click(`//button[@aria-label=${JSON.stringify(button)} or normalize-space()=${JSON.stringify(button)}]`);
    await session.see("//h1[@id='place'][normalize-space()='Overview']");
    await session.see("//p[contains(., 'Saved')]");
    // Every place is drawn on the way.
    for (const place of ["readiness", "goals", "values", "measurement", "overview"]) {
      await session.run((place) => void (location.hash = `#/${place}`), place);
      await session.see(`//a[@href='#/${place}'][@aria-current='page']`);
      await session.see("//h1[@id='place']");
    }
    await session.click("//header//button[normalize-space()='Save as file']");
    const file = JSON.parse(await session.run(async () => window.offered.text()));
    const native = JSON.parse(read(`samples/${name}.json`));
    // Numbers are read as the nearest double, and strict equality tells all of them apart.
    assert.deepStrictEqual(file.results, native.results);
    assert.deepStrictEqual({ ...file.plan, id: "" }, { ...native.plan, id: "" });
    assert.deepStrictEqual(await session.run(() => window.stopped), []);
    await session.run(() => localStorage.clear());
  }
  await session.go(address);
  await session.see("//h1");
  await session.prepare(read("tests/benchmark/worker.js"));
  const outcome = await session.run(async (plan) => {
    const worker = await window.startWorker(document.querySelector("meta[name=worker]").content);
    const { outcome } = await worker.simulate(plan, 1);
    worker.terminate();
    return outcome;
  }, withSamples(2_000));
  assert.deepStrictEqual(JSON.parse(outcome), JSON.parse(read("tests/benchmark/simulated.json")));
}

/** The benchmark plan, to be drawn so many times. */
function withSamples(samples) {
  const file = JSON.parse(read("tests/benchmark/plan.json"));
  file.plan.settings.uncertainty = { samples };
  return JSON.stringify(file);
}
