// What a reader sees when the page itself fails: never a dead page, and the plan as a file.
import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { figure, goTo, heading, openSample, pickFile, saved, watchErrors } from "./support";

const WORDS = {
  en: { heading: "This page has stopped", rescue: "Download the plan as last saved", reload: "Load the page again" },
  "zh-TW": { heading: "本頁已停止運作", rescue: "下載最後儲存的計畫", reload: "重新載入" },
};

test.describe("a page that fails", () => {
  for (const lang of ["en", "zh-TW"] as const) {
    test(`says so in ${lang}, offers the plan as last saved, and starts again`, async ({ page, browser }) => {
      const errors = watchErrors(page);
      await openSample(page, "tea-shop");
      await saved(page);
      if (lang === "zh-TW") await page.getByLabel("Language", { exact: true }).selectOption("繁體中文");
      await goTo(page, "goals", lang);
      // As a translator in the browser does, something takes a row that is ours out of the page. The next row that
      // is to stand before it has no place any more.
      await page.evaluate(() => document.querySelectorAll(".card")[1].remove());
      const duplicate = page.getByRole("button", { name: lang === "en" ? /^Duplicate / : /^複製「/ }).first();
      await duplicate.click();

      const words = WORDS[lang];
      const screen = page.getByRole("alertdialog", { name: words.heading });
      await expect(screen).toBeVisible();
      await expect(screen.getByRole("heading")).toBeFocused();
      expect(errors.join("\n")).toContain("panicked");
      const waiting = page.waitForEvent("download");
      await screen.getByRole("link", { name: words.rescue }).click();
      const download = await waiting;
      expect(download.suggestedFilename()).toMatch(/\.json$/);
      const file = readFileSync(await download.path());

      // The file is the plan: another browser opens it to the same figures.
      const other = await (await browser.newContext({ locale: "en-US" })).newPage();
      await other.goto(page.url().replace(/#.*/, ""));
      await pickFile(other, file);
      await expect(heading(other)).toHaveText("Overview");
      await expect(figure(other, "ROI by month 24")).toHaveText("+35.5%");
      await other.context().close();

      await screen.getByRole("link", { name: words.reload }).click();
      await expect(screen).toBeHidden();
      await goTo(page, "goals", lang);
      await expect(duplicate).toBeVisible();
    });
  }
});
