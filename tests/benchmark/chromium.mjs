// How fast the simulation of the benchmark plan is in Chromium, in the page's own worker, beside the same model in Squiggle
// in a worker of the same browser: both in turn, medians. Called by script/speed.
//
//   node tests/benchmark/chromium.mjs ADDRESS SQUIGGLE.JS
import { chromium } from "@playwright/test";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { SOURCE } from "./squiggle_model.mjs";

const SAMPLES = 10_000;
const ROUNDS = 15;
// Before that, until the browser has compiled what runs for speed: the first run is told apart.
const WARM_UP = { ours: 20, theirs: 3 };
const [address, squiggle] = process.argv.slice(2);
const beside = (name) => fileURLToPath(new URL(name, import.meta.url));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--disable-gpu", "--no-first-run", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
});
try {
  const page = await browser.newPage({ bypassCSP: true });
  await page.goto(address);
  await page.evaluate(readFileSync(beside("worker.js"), "utf8"));
  const given = {
    plan: readFileSync(beside("plan.json"), "utf8"),
    squiggle: squiggle && readFileSync(squiggle, "utf8"),
    source: SOURCE,
    SAMPLES,
    ROUNDS,
    WARM_UP,
  };
  report(await page.evaluate(measure, given));
} finally {
  await browser.close();
}

/** Runs in the page. */
async function measure({ plan, squiggle, source, SAMPLES, ROUNDS, WARM_UP }) {
  const file = JSON.parse(plan);
  const text = (samples, seed) => {
    const settings = { ...file.plan.settings };
    settings.uncertainty = { ...settings.uncertainty, samples, seed };
    return JSON.stringify({ ...file, plan: { ...file.plan, settings } });
  };
  const ours = await window.startWorker(document.querySelector("meta[name=worker]").content);
  const other = squiggle && new Worker(URL.createObjectURL(new Blob([squiggle])));
  const theirs = (seed) =>
    new Promise((resolve, reject) => {
      other.onmessage = ({ data }) => resolve(data.time);
      other.onerror = reject;
      other.postMessage({ source, samples: SAMPLES, seed: `seed ${seed}` });
    });
  const times = { ours: [], theirs: [], million: [] };
  const first = (await ours.simulate(text(SAMPLES, 0))).time;
  for (let round = 1; round < WARM_UP.ours; round += 1) await ours.simulate(text(SAMPLES, round));
  for (let round = 0; other && round < WARM_UP.theirs; round += 1) await theirs(round);
  for (let round = 0; round < ROUNDS; round += 1) {
    times.ours.push((await ours.simulate(text(SAMPLES, round))).time);
    if (other && round % 3 === 0) times.theirs.push(await theirs(round));
  }
  for (let round = 0; round < 5; round += 1) times.million.push((await ours.simulate(text(1_000_000, round))).time);
  return { ...times, first };
}

function report({ first, ours, theirs, million }) {
  const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
  const line = (name, times) =>
    console.log(`${name}: median ${median(times).toFixed(1)} ms, fastest ${times[0].toFixed(1)} ms, of ${times.length}`);
  console.log(`Tenfold's worker, its first 10,000 samples: ${first.toFixed(0)} ms`);
  line("Tenfold's worker, 10,000 samples", ours);
  if (theirs.length) {
    line("Squiggle's, 10,000 samples", theirs);
    console.log(`Squiggle takes ${(median(theirs) / median(ours)).toFixed(0)} times as long`);
  }
  line("Tenfold's worker, 1,000,000 samples", million);
}
