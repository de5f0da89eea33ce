// Makes of the page that Trunk has built one for a strict policy and a slow network: no script within it, and one small
// style sheet instead of many.
//
//   node script/trunk/tidy.mjs FOLDER
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "lightningcss";

const [folder] = process.argv.slice(2);
const read = (file) => readFileSync(join(folder, file), "utf8");
const hash = (content) => createHash("sha256").update(content).digest("hex").slice(0, 16);
const integrity = (content) => `sha384-${createHash("sha384").update(content).digest("base64")}`;
let page = read("index.html");

/** Replaces what is there exactly once. */
function replace(what, by) {
  const found = page.split(what);
  if (found.length !== 2) throw new Error(`tidy.mjs: index.html has ${found.length - 1} times ${what}`);
  page = found.join(by);
}

// The styles in their order, as one file: a request each would be slower than all of them.
const sheets = [...page.matchAll(/ *<link rel="stylesheet" href="\.\/([^"]+)"[^>]*>\n?/g)];
const joined = Buffer.from(sheets.map(([, file]) => read(file)).join("\n"));
const styles = transform({ filename: "styles", code: joined, minify: true }).code;
const sheet = `page-${hash(styles)}.css`;
writeFileSync(join(folder, sheet), styles);
sheets.slice(1).forEach(([link]) => replace(link, ""));
replace(sheets[0][0], `    <link rel="stylesheet" href="./${sheet}" integrity="${integrity(styles)}" />\n`);
sheets.forEach(([, file]) => rmSync(join(folder, file)));

// Trunk starts the page from a script within it, which a strict policy forbids; start.js is that script as a file.
const [inline, script] = page.match(/<script type="module">\s*import init,[^]*?from '\.\/([^']+)\.js';[^]*?<\/script>/);
const start = readFileSync(new URL("../../src/web/start.js", import.meta.url), "utf8")
  .replace("./page.js", `./${script}.js`)
  .replace("./page_bg.wasm", `./${script}_bg.wasm`);
const startFile = `start-${hash(start)}.js`;
writeFileSync(join(folder, startFile), start);
replace(inline, `<script type="module" src="./${startFile}" integrity="${integrity(start)}"></script>`);

// `trunk serve` alone puts a script of its own into the page, which loads it anew after every build.
if (page.includes("{{__TRUNK_")) replace("script-src 'self'", "script-src 'self' 'unsafe-inline'");

writeFileSync(join(folder, "index.html"), page);
