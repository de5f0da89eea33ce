#!/usr/bin/env node
// Runs tests that were compiled to WebAssembly. Functions marked with #[wasm_split] are linked into every module, and call
// one another through a loader that only the page's own build has: here the loader is a script that refuses. No test
// calls it.
//
//   node run-unsplit.mjs TESTS.wasm [OPTIONS]       in place of wasm-bindgen-test-runner
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const LOADER = "__wasm_split_placeholder__";
// Of the same length, so that nothing in the module moves; the runner serves the folder that it is started in.
const REFUSING = "/target/tests/not_split.js";

const [path, ...options] = process.argv.slice(2);
const bytes = readFileSync(path);
const names = new Set();
for (let at = bytes.indexOf(LOADER); at >= 0; at = bytes.indexOf(LOADER, at + 1)) {
  // An import is the length and letters of its module, then those of its name, then 0 for a function.
  const name = at + LOADER.length + 1;
  const end = name + bytes[name - 1];
  if (bytes[at - 1] !== LOADER.length || bytes[name - 1] > 127 || bytes[end] !== 0) continue;
  names.add(bytes.toString("utf8", name, end));
  bytes.write(REFUSING, at);
}

const script = [...names].map((name) => `export const ${name} = () => { throw new Error("no test loads ${name}"); };\n`);
mkdirSync("target/tests", { recursive: true });
writeFileSync(join(".", REFUSING), script.join(""));
const tests = path.replace(/\.wasm$/, ".unsplit.wasm");
writeFileSync(tests, bytes);
process.exit(spawnSync("wasm-bindgen-test-runner", [tests, ...options], { stdio: "inherit" }).status ?? 1);
