// The benchmark model in Squiggle's language: mean, P10, P50 and P90 of the NPV, and all percentiles by month. The model
// is told in reference.py.
import { readFileSync } from "node:fs";

const model = JSON.parse(readFileSync(new URL("model.json", import.meta.url), "utf8"));

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

export const SOURCE = lines.join("\n");
