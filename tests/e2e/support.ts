// What the specs share: ways around the page in either language, and the few things that have no label to find
// them by.
import AxeBuilder from "@axe-core/playwright";
import { expect, type Download, type Locator, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";

export type Lang = "en" | "zh-TW";

/** What each language calls the parts of the page that the specs use. */
export const WORDS = {
  en: {
    results: "Results",
    openSample: (title: string) => `Look around: ${title}`,
    breakEven: "Break-even",
    month: (n: number) => `Month ${n}`,
    roi: (n: number) => `ROI by month ${n}`,
    net: (n: number) => `Net by month ${n}`,
  },
  "zh-TW": {
    results: "結果",
    openSample: (title: string) => `看看範例：${title}`,
    breakEven: "損益兩平",
    month: (n: number) => `第 ${n} 個月`,
    roi: (n: number) => `第 ${n} 個月的投資報酬率（ROI）`,
    net: (n: number) => `第 ${n} 個月的淨效益`,
  },
};

export type Sample = "tea-shop" | "shift-cloud" | "language-school";

export const TITLES: Record<Lang, Record<Sample, string>> = {
  en: {
    "tea-shop": "Shanlan Tea: a small online shop",
    "shift-cloud": "ShiftCloud: software for businesses (US dollars)",
    "language-school": "Muzhan Language School: three branches, before launch",
  },
  "zh-TW": {
    "tea-shop": "山嵐茶舖：小型電商",
    "shift-cloud": "雲排班：B2B 軟體（美元）",
    "language-school": "木棧語言學苑：三個分校，啟動之前",
  },
};

/** The places of an open plan: the end of the address, and the heading in each language. */
export const PLACES: { slug: string; en: string; "zh-TW": string }[] = [
  { slug: "overview", en: "Overview", "zh-TW": "總覽" },
  { slug: "readiness", en: "Readiness check", "zh-TW": "準備檢查" },
  { slug: "alignment", en: "Align goals", "zh-TW": "目標一致" },
  { slug: "scope", en: "Find the scope", "zh-TW": "找出應用範圍" },
  { slug: "goals", en: "Set goals", "zh-TW": "定出目標" },
  { slug: "kpis", en: "Choose KPIs", "zh-TW": "確認關鍵績效指標" },
  { slug: "values", en: "Put a value on KPIs", "zh-TW": "定出 KPI 的值" },
  { slug: "channels", en: "Choose channels", "zh-TW": "選定管道" },
  { slug: "tactics", en: "Choose tactics", "zh-TW": "確定戰術" },
  { slug: "analytics", en: "Choose analytics", "zh-TW": "選擇數據分析" },
  { slug: "launch", en: "Launch", "zh-TW": "啟動策略" },
  { slug: "measurement", en: "Measure and adjust", "zh-TW": "測量與微調" },
];

/** Collects what the page throws or logs as an error from now on. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    // Browsers ask for an icon that no page promised.
    if (message.type() === "error" && !message.location().url.endsWith("/favicon.ico")) errors.push(message.text());
  });
  return errors;
}

/** From the start page to the overview of a sample. */
export async function openSample(page: Page, sample: Sample, lang: Lang = "en") {
  await page.goto("./");
  await page.getByRole("button", { name: WORDS[lang].openSample(TITLES[lang][sample]), exact: true }).click();
  await expect(heading(page)).toHaveText(PLACES[0][lang]);
}

/** From the start page, in English, to the first step of a plan with nothing in it. */
export async function createPlan(page: Page, name: string, currency = "TWD New Taiwan dollar") {
  await page.goto("./");
  const form = page.getByRole("region", { name: "New plan" });
  await form.getByLabel("Name of the plan").fill(name);
  await form.getByLabel("Currency").selectOption(currency);
  await form.getByLabel("Year").selectOption("2027");
  await form.getByLabel("Month", { exact: true }).selectOption("January");
  await form.getByRole("button", { name: "Create plan" }).click();
  await expect(heading(page)).toHaveText("Readiness check");
}

/** Goes to a place of the open plan by its address, as a bookmark does. */
export async function goTo(page: Page, slug: string, lang: Lang = "en") {
  await page.goto(`./#/${slug}`);
  await expect(heading(page)).toHaveText(PLACES.find((place) => place.slug === slug)![lang]);
}

/** The heading of the place that is open; the document of step 9 has headings of its own. */
export function heading(page: Page): Locator {
  return page.locator("#place");
}

export function rail(page: Page, lang: Lang = "en"): Locator {
  return page.getByRole("complementary", { name: WORDS[lang].results, exact: true });
}

/** A figure beside the work by its label, shown or folded away as on a phone. */
export function figure(page: Page, label: string, lang: Lang = "en"): Locator {
  const label_ = page.getByText(label, { exact: true });
  return rail(page, lang).locator(".stat").filter({ has: label_ }).locator(".stat-value");
}

/** Waits until the plan is kept in the browser. */
export async function saved(page: Page) {
  await expect(page.getByText(/^Saved \d/)).toBeAttached();
}

/** Blocks storage as a browser does whose reader allows pages none. */
export async function blockStorage(page: Page) {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("The user denied access", "SecurityError");
      },
    });
  });
}

/** Fills what the browser gives this address to the last character, as another page of it may. */
export async function fillStorage(page: Page) {
  await page.evaluate(() => {
    let chunk = 1 << 20;
    let text = "";
    while (chunk >= 1) {
      try {
        localStorage.setItem("somebody/else", text + "x".repeat(chunk));
        text += "x".repeat(chunk);
      } catch {
        chunk = Math.floor(chunk / 2);
      }
    }
  });
}

/** Saves the open plan as a file and gives the file's text. */
export async function saveAsFile(page: Page, button = page.getByRole("banner").getByRole("button", { name: "Save as file" })) {
  const waiting = page.waitForEvent("download");
  await button.click();
  const download: Download = await waiting;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

/** Opens a file on the start page. */
export async function pickFile(page: Page, content: string | Buffer, name = "plan.json") {
  const buffer = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  await page.getByLabel("Choose a file…").setInputFiles({ name, mimeType: "application/json", buffer });
}

/** What axe has against the page, or a part of it, by WCAG 2.2 AA and its best practices: a line for each thing to mend. */
export async function violations(page: Page, within?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (within) axe.include(within);
  return mend(
    page,
    axe.options({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      // Who speaks to the page says what stands on a button: WCAG 2.5.3, which axe counts among its experiments.
      rules: { "label-content-name-mismatch": { enabled: true } },
    }),
  );
}

/** What axe has against the contrasts of the page alone. */
export async function contrasts(page: Page): Promise<string[]> {
  return mend(page, new AxeBuilder({ page }).withRules(["color-contrast"]));
}

/** Lays these styles over the page's, in place of those laid before. Its policy forbids style elements; this is none. */
export async function restyle(page: Page, styles: string) {
  await page.evaluate((styles) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets = [sheet];
  }, styles);
}

async function mend(page: Page, axe: AxeBuilder): Promise<string[]> {
  // A button that a bar at the edge half covers is not small: it can be scrolled into view. Where the page stands when
  // axe looks is chance, so the bars lie in the page meanwhile.
  await restyle(page, ".header, .steps, .rail { position: static !important; }");
  const { violations } = await axe.analyze();
  await restyle(page, "");
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} — ${failureSummary?.split("\n").pop()?.trim()}`),
  );
}
