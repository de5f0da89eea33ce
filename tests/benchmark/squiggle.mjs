// Works the benchmark model out in Squiggle, in node, and writes squiggle.json to hold the engine's figures against: mean,
// P10, P50 and P90 of the NPV over independent runs, each with its standard error. script/speed times the same in
// Chromium, beside the page's own worker.
//
// npm install --no-save @quri/squiggle-lang@0.10; node tests/benchmark/squiggle.mjs > tests/benchmark/squiggle.json
import { SOURCE } from "./squiggle_model.mjs";
import { once } from "./squiggle_run.mjs";

const SAMPLES = 10_000;
const RUNS = 50;

const runs = [];
for (let seed = 1; seed <= RUNS; seed += 1) runs.push((await once(SOURCE, SAMPLES, `seed ${seed}`)).figures);
const figure = (_, index) => {
  const found = runs.map((figures) => figures[index]);
  const at = found.reduce((sum, x) => sum + x, 0) / RUNS;
  const variance = found.reduce((sum, x) => sum + (x - at) ** 2, 0) / (RUNS - 1);
  return { at, standardError: Math.sqrt(variance / RUNS) };
};
const [mean, p10, p50, p90] = runs[0].map(figure);
const source = `@quri/squiggle-lang 0.10, ${RUNS} runs of ${SAMPLES} samples`;
console.log(JSON.stringify({ source, npv: { mean, p10, p50, p90 } }, null, 1));
