// Lighthouse's judgement of dist by its own settings for a phone, as a median of three runs. Called by script/lighthouse.
//
//   node tests/lighthouse/lighthouse.mjs [CATEGORY...]
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import lighthouse from "lighthouse";

const LEAST = { performance: 95, accessibility: 100, "best-practices": 100 };
const categories = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(LEAST);
const RUNS = 3;
const dist = new URL("../../dist/", import.meta.url).pathname;
const TYPES = { html: "text/html", css: "text/css", js: "text/javascript", wasm: "application/wasm", svg: "image/svg+xml", png: "image/png", json: "application/json", webmanifest: "application/manifest+json" };

// As a static host serves it: compressed once.
const packed = new Map();
const host = createServer((request, response) => {
  const path = join(dist, new URL(request.url, "http://host").pathname.replace(/\/$/, "/index.html"));
  if (!path.startsWith(dist) || !existsSync(path)) return response.writeHead(404).end();
  if (!packed.has(path)) packed.set(path, gzipSync(readFileSync(path), { level: 9 }));
  response.writeHead(200, { "content-type": TYPES[path.split(".").pop()], "content-encoding": "gzip", "cache-control": "max-age=31536000" });
  response.end(packed.get(path));
});
await new Promise((done) => host.listen(0, "127.0.0.1", done));
const address = `http://127.0.0.1:${host.address().port}/`;

const profile = mkdtempSync(join(tmpdir(), "tenfold-lighthouse-"));
const browser = spawn(
  process.env.CHROMIUM,
  ["--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--remote-debugging-port=0", `--user-data-dir=${profile}`, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "about:blank"],
  { stdio: ["ignore", "ignore", "pipe"] },
);
const port = await new Promise((tell) => {
  let said = "";
  browser.stderr.on("data", (data) => {
    said += data;
    const found = said.match(/DevTools listening on ws:\/\/[^:]+:(\d+)/);
    if (found) tell(Number(found[1]));
  });
});

let missed = false;
try {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { lhr } = await lighthouse(address, { port, output: "json", logLevel: "error", onlyCategories: categories });
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    runs.push(lhr);
  }
  const median = (of) => runs.map(of).sort((a, b) => a - b)[Math.floor(RUNS / 2)];
  for (const category of categories) {
    const least = LEAST[category];
    const score = Math.round(100 * median((lhr) => lhr.categories[category].score));
    missed ||= score < least;
    console.log(`${category}: ${score} (at least ${least})`);
  }
  const timed = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift", "speed-index"];
  for (const audit of categories.includes("performance") ? timed : []) {
    console.log(`  ${audit}: ${median((lhr) => lhr.audits[audit].numericValue).toFixed(audit.startsWith("cumulative") ? 3 : 0)}`);
  }
  for (const { id, title, score, scoreDisplayMode } of Object.values(runs[0].audits)) {
    if (scoreDisplayMode !== "informative" && score !== null && score < 0.9) console.log(`  to mend: ${id} (${score}): ${title}`);
  }
} finally {
  browser.kill();
  await new Promise((gone) => (browser.exitCode === null ? browser.once("exit", gone) : gone()));
  rmSync(profile, { recursive: true, force: true });
  host.close();
}
process.exitCode = missed ? 1 : 0;
