// The benchmark model in Squiggle, in node: mean, P10, P50 and P90 of the NPV and how long 10,000 samples with all
// percentiles by month take, to hold `tenfold simulate tests/benchmark/plan.json` against. script/speed does the same in
// Chromium, beside the page's own worker.
//
// npm install --no-save @quri/squiggle-lang@0.10 && node tests/benchmark/squiggle.mjs

import { SOURCE } from "./squiggle_model.mjs";
import { once } from "./squiggle_run.mjs";

const SAMPLES = 10_000;
const RUNS = 5;

const times = [];
let figures;
for (let n = 0; n < RUNS; n++) {
  const { time, figures: found } = await once(SOURCE, SAMPLES, `seed ${n}`);
  times.push(time);
  figures ??= found;
}
times.sort((a, b) => a - b);
console.log(`mean, P10, P50, P90 of the NPV: ${figures.map((x) => Math.round(x)).join(", ")}`);
console.log(`${SAMPLES} samples: ${times[0].toFixed(0)} ms (best of ${RUNS})`);
