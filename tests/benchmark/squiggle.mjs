// The benchmark model in Squiggle: mean, P10, P50 and P90 of the NPV and how long 10,000 samples with all percentiles
// by month take, to hold `tenfold simulate tests/benchmark/plan.json` against. The model is told in reference.py.
//
// npm install --no-save @quri/squiggle-lang@0.10 && node tests/benchmark/squiggle.mjs

import { readFileSync } from "node:fs";
import { run } from "@quri/squiggle-lang";

const model = JSON.parse(readFileSync(new URL("model.json", import.meta.url), "utf8"));
const SAMPLES = 10_000;
const RUNS = 5;

const pert = ([least, likely, greatest]) => {
  const width = greatest - least;
  const a = 1 + (4 * (likely - least)) / width;
  const b = 1 + (4 * (greatest - likely)) / width;
  return `SampleSet.fromDist(${least} + ${width} * beta(${a}, ${b}))`;
};
const lognormal = ([p5, p95]) => `SampleSet.fromDist(${p5} to ${p95})`;

const lines = [];
model.kpis.forEach((kpi, k) => {
  lines.push(`uplift${k} = ${pert(kpi.uplift)}`, `value${k} = ${lognormal(kpi.value)}`, `ramp${k} = ${pert(kpi.ramp)}`);
  lines.push(`own${k}(m) = uplift${k} * SampleSet.min(m / ramp${k}, 1)`);
});
lines.push(`setup = ${lognormal(model.setup)}`, `monthly = ${pert(model.monthly)}`, `cross = ${pert(model.cross)}`);
const all = [];
const discounted = [];
for (let m = 1; m <= model.months; m++) {
  const improvement = (k) => (k === 1 && m > 2 ? `(own1(${m}) + cross * own0(${m - 2}))` : `own${k}(${m})`);
  const value = model.kpis.map((_, k) => `value${k} * ${improvement(k)}`).join(" + ");
  lines.push(`net${m} = ${value} - monthly${m === 1 ? " - setup" : ""}`);
  lines.push(`sum${m} = ${m === 1 ? "net1" : `sum${m - 1} + net${m}`}`);
  all.push(`[${[0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95].map((p) => `quantile(sum${m}, ${p})`).join(", ")}]`);
  discounted.push(`net${m} * ${(1 + model.discountRate) ** (-(m - 1) / 12)}`);
}
lines.push(`npv = ${discounted.join(" + ")}`);
lines.push(`{figures: [mean(npv), quantile(npv, 0.1), quantile(npv, 0.5), quantile(npv, 0.9)], band: [${all.join(", ")}]}`);
const source = lines.join("\n");

const once = async (seed) => {
  const environment = { sampleCount: SAMPLES, xyPointLength: 1000, seed };
  const begin = performance.now();
  const output = await run(source, { environment });
  const time = performance.now() - begin;
  const result = output.result ?? output.getResult?.() ?? output;
  if (result.ok === false) throw new Error(String(result.value));
  const value = result.value.result ?? result.value;
  return { time, figures: value.asJS().value.figures };
};

const times = [];
let figures;
for (let n = 0; n < RUNS; n++) {
  const { time, figures: found } = await once(`seed ${n}`);
  times.push(time);
  figures ??= found;
}
times.sort((a, b) => a - b);
console.log(`mean, P10, P50, P90 of the NPV: ${figures.map((x) => Math.round(x)).join(", ")}`);
console.log(`${SAMPLES} samples: ${times[0].toFixed(0)} ms (best of ${RUNS})`);
