// Runs a source in Squiggle, in node or in a browser: how long it takes, and its `figures`.
import { run } from "@quri/squiggle-lang";

export async function once(source, sampleCount, seed) {
  const begin = performance.now();
  const output = await run(source, { environment: { sampleCount, xyPointLength: 1000, seed } });
  const time = performance.now() - begin;
  const result = output.result ?? output.getResult?.() ?? output;
  if (result.ok === false) throw new Error(String(result.value));
  const value = result.value.result ?? result.value;
  return { time, figures: value.asJS().value.figures };
}
