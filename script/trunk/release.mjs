// Makes a release of a folder: names it by all that is in it, and writes the service worker that keeps exactly these
// files. Run again on a folder that was changed, it makes another release of it.
//
//   node script/trunk/release.mjs FOLDER
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const WORKER = "service-worker.js";
const [folder] = process.argv.slice(2);
const digest = (content) => createHash("sha256").update(content);
const page = readFileSync(join(folder, "index.html"), "utf8");

/** The page with the name of its release, and of the service worker that keeps it. */
function named(release) {
  const marked = page
    .replace(/(<meta name="release" content=")[^"]*"/, `$1${release}"`)
    .replace(/(<meta name="service-worker" content=")[^"]*"/, `$1./${WORKER}"`);
  if (!marked.includes(`"${release}"`)) throw new Error("release.mjs: index.html has no place for its release");
  return marked;
}

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/"))
  .filter((file) => file !== WORKER)
  .sort();
const integrity = (file) => `sha256-${digest(readFileSync(join(folder, file))).digest("base64")}`;

const all = createHash("sha256");
for (const file of files) all.update(file).update(file === "index.html" ? named("-") : integrity(file));
const release = all.digest("hex").slice(0, 16);
writeFileSync(join(folder, "index.html"), named(release));

// The page itself goes by its folder, which every host has; not all have its name.
const list = files.map((file) => [file === "index.html" ? "./" : file, integrity(file)]);
const worker = readFileSync(new URL("../../src/web/service-worker.js", import.meta.url), "utf8")
  .replace('RELEASE = ""', `RELEASE = "${release}"`)
  .replace("FILES = []", `FILES = ${JSON.stringify(list)}`);
writeFileSync(join(folder, WORKER), worker);
console.log(`release ${release}: ${files.length} files`);
