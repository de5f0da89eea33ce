// Takes what the linker says of references out of a module that is not to be split: it is nearly half of it, and neither
// wasm-bindgen nor wasm-opt does.
//
//   node without-relocations.mjs MODULE.wasm
import { readFileSync, writeFileSync } from "node:fs";

const [path] = process.argv.slice(2);
const bytes = readFileSync(path);
let at = 8;

/** An unsigned LEB128 number. */
const number = () => {
  for (let sum = 0, scale = 1; ; scale *= 128) {
    const byte = bytes[at++];
    sum += (byte & 127) * scale;
    if (byte < 128) return sum;
  }
};

const kept = [bytes.subarray(0, at)];
while (at < bytes.length) {
  const begin = at;
  const isCustom = bytes[at++] === 0;
  const length = number();
  const end = at + length;
  const name = isCustom ? bytes.toString("utf8", at + 1, at + 1 + bytes[at]) : "";
  if (name !== "linking" && !name.startsWith("reloc.")) kept.push(bytes.subarray(begin, end));
  at = end;
}
writeFileSync(path, Buffer.concat(kept));
