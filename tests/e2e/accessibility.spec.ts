// Everyone can use it: axe, with the rules of WCAG 2.2 AA and its best practices, on every place of a full plan, on every
// dialog and in every state; and the names, targets and pictures that axe does not measure.
import { expect, test, type Page } from "@playwright/test";
import { cutWords, nameless, overflow, pictures, smallTargets, unfold } from "./measures";
import { contrasts, createPlan, goTo, openSample, PLACES, saveAsFile, violations, type Lang } from "./support";

// A trace of every look at these long pages would take longer than the looks.
test.use({ trace: "off" });

/** What is wrong with the page as it stands. */
async function faults(page: Page): Promise<string[]> {
  return [
    ...(await violations(page)),
    ...(await nameless(page)),
    ...(await smallTargets(page)),
    ...(await overflow(page)),
    ...(await cutWords(page)),
  ];
}

for (const lang of ["en", "zh-TW"] as Lang[]) {
  test.describe(`in ${lang}`, () => {
    test.use({ locale: lang === "en" ? "en-US" : "zh-TW" });

    test("nothing is to mend on the start page and on any place of a plan", async ({ page, isMobile }) => {
      test.setTimeout(240_000);
      // Each language is looked at folded on one screen, and on the other unfolded and in another dress: every
      // screen, language and dress is seen, in half the time.
      const thorough = isMobile === (lang === "zh-TW");
      const dress = isMobile ? ({ forcedColors: "active" } as const) : ({ colorScheme: "dark" } as const);
      await page.goto("./");
      expect(await faults(page), "start").toEqual([]);
      await openSample(page, lang === "en" ? "language-school" : "tea-shop", lang);
      for (const { slug } of PLACES) {
        await goTo(page, slug, lang);
        if (thorough) {
          await page.emulateMedia(dress);
          expect(await contrasts(page), `${slug} ${JSON.stringify(dress)}`).toEqual([]);
          await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
          await unfold(page);
        }
        expect(await faults(page), slug).toEqual([]);
        expect((await pictures(page)).filter((said) => !said), `${slug}: pictures without words`).toEqual([]);
      }
    });

    test("nothing is to mend in any dialog, menu or notice", async ({ page, isMobile }) => {
      test.setTimeout(120_000);
      const dialog = page.getByRole("dialog");
      const look = async (what: string) => {
        expect([...(await violations(page)), ...(await overflow(page)), ...(await cutWords(page))], what).toEqual([]);
      };
      const closed = async () => {
        await page.keyboard.press("Escape");
        await expect(dialog).toBeHidden();
      };
      await openSample(page, "tea-shop", lang);
      if (isMobile) {
        for (const bar of [".rail-toggle", ".steps-toggle"]) {
          await page.locator(bar).click();
          await look(bar);
          await page.locator(bar).click();
        }
      }
      await goTo(page, "channels", lang);
      await page.getByRole("button", { name: /suggest|建議/i }).first().click();
      await expect(dialog).toBeVisible();
      await look("suggested channels");
      await closed();
      await goTo(page, "kpis", lang);
      await page.getByRole("button", { name: /suggest|建議/i }).first().click();
      await expect(dialog).toBeVisible();
      await look("suggested KPIs");
      await closed();

      const tool = (name: RegExp) => page.locator(".header-tools").getByRole("button", { name });
      const file = await saveAsFile(page, tool(/^(Save as file|存成檔案)/));
      await tool(/^(Share|分享)/).click();
      await expect(dialog.getByRole("textbox")).toHaveValue(/#\/plan\//);
      await look("sharing");
      await closed();
      await tool(/Earlier states|歷史版本/).click();
      await dialog.getByRole("textbox").fill("Board");
      await dialog.getByRole("textbox").press("Enter");
      await dialog.getByRole("button", { name: /Board/ }).click();
      await expect(dialog.getByRole("table")).toBeVisible();
      await look("an earlier state");
      await closed();
      const other = JSON.parse(file.text);
      other.plan.kpis[0].name += " 2";
      await page.goto("./");
      for (const [what, button] of [["rename", /^(Rename|重新命名)/], ["delete", /^(Delete|刪除)/]] as const) {
        await page.getByRole("button", { name: button }).first().click();
        await expect(dialog).toBeVisible();
        await look(what);
        await closed();
      }
      await page.locator(".file-input").setInputFiles({ name: "plan.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(other)) });
      await expect(dialog).toBeVisible();
      await look("a file over a plan");
      await dialog.getByRole("button", { name: /^(Merge|合併)/ }).click();
      await expect(dialog.getByRole("radio").first()).toBeVisible();
      await look("merging");
      await closed();
      await page.locator(".file-input").setInputFiles({ name: "plan.json", mimeType: "application/json", buffer: Buffer.from("{}") });
      await expect(page.getByRole("alert").getByRole("listitem").first()).toBeVisible();
      await look("a file that cannot be opened");

      // A page that has failed: a row was taken out of it, and the next one has no place any more.
      await openSample(page, "tea-shop", lang);
      await goTo(page, "goals", lang);
      await page.evaluate(() => document.querySelectorAll(".card")[1].remove());
      await page.getByRole("button", { name: lang === "en" ? /^Duplicate / : /^複製「/ }).first().click();
      await expect(page.getByRole("alertdialog")).toBeVisible();
      await look("a page that has failed");
    });
  });
}

test("nothing is to mend in a plan that holds nothing yet", async ({ page }) => {
  test.slow();
  await createPlan(page, "Empty");
  for (const { slug } of PLACES) {
    await goTo(page, slug);
    expect([...(await violations(page)), ...(await nameless(page)), ...(await smallTargets(page))], slug).toEqual([]);
  }
});

test("every chart is a picture with words, and its figures stand beside it as a table", async ({ page }) => {
  await openSample(page, "tea-shop");
  for (const slug of ["overview", "goals", "tactics", "measurement"]) {
    await goTo(page, slug);
    const charts = page.locator("main figure");
    await expect(charts.first()).toBeVisible();
    for (const chart of await charts.all()) {
      await expect(chart).toHaveAccessibleName(/\S/);
      await expect(chart.locator("figcaption")).toHaveText(/\S.*\d/);
      await expect(chart.getByRole("img").first()).toHaveAccessibleName(/\S/);
      const rows = chart.locator("details table tbody tr");
      expect(await rows.count(), `${slug}: rows`).toBeGreaterThan(0);
      await expect(rows.first().locator("td").first()).toHaveText(/\S/);
    }
  }
});

const FRAME = {
  en: `
    - banner:
      - link "Skip to the content"
      - link "Tenfold"
      - textbox "Name of the plan": "Shanlan Tea: social media plan 2026"
      - link "All plans"
      - button "Undo" [disabled]
      - button "Redo" [disabled]
      - button "Save as file"
      - combobox "Language"
    - navigation "Steps":
      - list:
        - listitem:
          - link "Overview"
        - listitem:
          - link "Readiness check complete"
    - main:
      - article:
        - heading "Align goals" [level=1]
        - region "Mission, brand and values":
          - heading "Mission, brand and values" [level=2]
          - textbox "Mission statement": Bring small-farm tea to every home
        - region "Business goals":
          - table "Business goals":
            - rowgroup:
              - row:
                - columnheader "Business goal"
            - rowgroup:
              - row:
                - cell:
                  - textbox "Business goal": Revenue +15 % a year
                - cell:
                  - button "Move Revenue +15 % a year up" [disabled]
                  - button "Move Revenue +15 % a year down"
                  - button "Remove Revenue +15 % a year"
          - button "Add a business goal"
        - region "What this step decided"
        - navigation "Previous and next step":
          - link "Readiness check"
          - link "Find the scope"
    - complementary "Results":
      - group "Results":
        - heading "Results" [level=2]
    `,
  "zh-TW": `
    - banner:
      - link "跳至內容"
      - link "Tenfold"
      - textbox "計畫名稱": 山嵐茶舖：2026 社群計畫
      - link "所有計畫"
      - button "復原" [disabled]
      - button "重做" [disabled]
      - button "存成檔案"
      - combobox "語言"
    - navigation "步驟":
      - list:
        - listitem:
          - link "總覽"
        - listitem:
          - link "準備檢查 已完成"
    - main:
      - article:
        - heading "目標一致" [level=1]
        - region "這一步的結論"
        - navigation "上一步與下一步":
          - link "準備檢查"
          - link "找出應用範圍"
    - complementary "結果":
      - group "結果":
        - heading "結果" [level=2]
    `,
};

for (const lang of ["en", "zh-TW"] as Lang[]) {
  test.describe(`to a screen reader in ${lang}`, () => {
    test.use({ locale: lang === "en" ? "en-US" : "zh-TW" });

    test("the frame of a step is a banner, steps, the work and its results", async ({ page }, info) => {
      test.skip(info.project.name === "phone", "a phone folds steps and results away");
      await openSample(page, "tea-shop", lang);
      await goTo(page, "alignment", lang);
      await expect(page.locator(".shell")).toMatchAriaSnapshot(FRAME[lang]);
    });
  });
}
