// Runs a program of WebAssembly in headless Chromium and prints how long it takes, in milliseconds.
//   node acceptability.mjs FILE.wasm
import { readFile } from "node:fs/promises";
import { chromium } from "@playwright/test";

const RUNS = 40;

const executablePath = process.env.CHROMIUM || undefined;
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage();
const program = (await readFile(process.argv[2])).toString("base64");
const times = await page.evaluate(
  async ({ program, runs }) => {
    const bytes = Uint8Array.from(atob(program), (letter) => letter.charCodeAt(0));
    const { instance } = await WebAssembly.instantiate(bytes, {});
    const times = [];
    for (let run = 0; run < runs; run++) {
      const started = performance.now();
      instance.exports.main(0, 0);
      times.push(performance.now() - started);
    }
    return times;
  },
  { program, runs: RUNS },
);
await browser.close();
const sorted = times.slice().sort((a, b) => a - b);
const figure = (at) => sorted[Math.round(at * (RUNS - 1))].toFixed(1);
console.log(`first ${times[0].toFixed(1)} ms, fastest ${figure(0)} ms, median ${figure(0.5)} ms, slowest ${figure(1)} ms`);
