// Squiggle as a web worker, to be bundled.
import { once } from "./squiggle_run.mjs";

onmessage = async ({ data: { source, samples, seed } }) => postMessage(await once(source, samples, seed));
