// Draws the icons of src/web/icons anew from styles/favicon.svg, in headless Chromium: run it when that changes.
//
//   . script/env && node script/icons.mjs
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";

const source = new URL("../styles/favicon.svg", import.meta.url);
const folder = new URL("../src/web/icons/", import.meta.url);
const drawing = readFileSync(source, "utf8");
// A system cuts a maskable icon to its own shape: colour to the edge, the drawing within the safe middle.
const middle = drawing.replace("<rect", '<g transform="translate(4.8 4.8) scale(0.7)"><rect').replace("</svg>", "</g></svg>");
const maskable = middle.replace("<g", '<rect width="32" height="32" fill="#0b6171"/><g');

copyFileSync(source, new URL("any.svg", folder));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
const icons = [
  ["any-192", drawing, 192],
  ["any-512", drawing, 512],
  ["maskable-192", maskable, 192],
  ["maskable-512", maskable, 512],
  ["apple-touch", maskable, 180],
];
for (const [name, svg, size] of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  writeFileSync(new URL(`${name}.png`, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
