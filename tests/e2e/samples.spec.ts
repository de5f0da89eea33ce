// Every sample opens at every place in both languages, with the figures that the command line gives.
import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { figure, goTo, openSample, PLACES, watchErrors, WORDS, type Lang, type Sample } from "./support";

const SAMPLES: Sample[] = ["tea-shop", "shift-cloud", "language-school"];

interface Saved {
  results: { breakEven: { month: number } | null; milestones: { month: number; roi: number | null }[] };
}

for (const lang of ["en", "zh-TW"] as Lang[]) {
  test.describe(`in ${lang}`, () => {
    test.use({ locale: lang === "en" ? "en-US" : "zh-TW" });

    for (const sample of SAMPLES) {
      test(`${sample} shows the figures of its file at every place`, async ({ page }) => {
        test.slow();
        const errors = watchErrors(page);
        const path = join(__dirname, "..", "..", "samples", `${sample}.${lang}.json`);
        const file = JSON.parse(readFileSync(path, "utf8")) as Saved;
        const percent = new Intl.NumberFormat(lang === "en" ? "en-US" : "zh-TW", {
          style: "percent",
          signDisplay: "exceptZero",
          minimumFractionDigits: 1,
          maximumFractionDigits: 1,
        });
        await openSample(page, sample, lang);
        for (const { slug } of PLACES) {
          await goTo(page, slug, lang);
          for (const { month, roi } of file.results.milestones) {
            const shown = roi === null ? "—" : percent.format(roi).replace("-", "−");
            await expect(figure(page, WORDS[lang].roi(month), lang), `${slug}, month ${month}`).toHaveText(shown);
          }
          const even = file.results.breakEven;
          if (even) await expect(figure(page, WORDS[lang].breakEven, lang)).toHaveText(WORDS[lang].month(even.month));
        }
        expect(errors).toEqual([]);
      });
    }
  });
}
