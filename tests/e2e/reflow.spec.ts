// For every eye: enlarged pages scroll one way only, spaced text is not cut, nothing moves for those who ask for that, and
// forced colours still tell what colours tell.
import { expect, test } from "@playwright/test";
import { cutWords, overflow, unfold } from "./measures";
import { goTo, heading, openSample, pickFile, PLACES, restyle, type Sample } from "./support";
import { rewritten } from "./texts";

test.use({ trace: "off" });

// WCAG 1.4.10 asks for 320 CSS pixels; 640 by 400 is a window of 1280 by 800 at 200 %.
for (const [width, height, sample] of [[640, 400, "tea-shop"], [320, 640, "language-school"]] as [number, number, Sample][]) {
  test(`at ${width} pixels no place scrolls two ways, even with its text spaced and everything unfolded`, async ({ page }, info) => {
    test.skip(info.project.name === "phone", "the window has the same size in both");
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    await openSample(page, sample);
    for (const { slug } of PLACES) {
      await goTo(page, slug);
      await unfold(page);
      // A frame finds out that it scrolls once it has been laid out.
      await expect.poll(() => overflow(page), slug).toEqual([]);
      // The distances of WCAG 1.4.12.
      await restyle(
        page,
        `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
          p { margin-bottom: 2em !important; }`,
      );
      await expect.poll(() => overflow(page), `${slug}, spaced`).toEqual([]);
      expect(await cutWords(page), `${slug}, spaced`).toEqual([]);
      await restyle(page, "");
    }
  });
}

// A phone, and a window of 1280 by 800 at 200 %.
for (const sample of ["tea-shop", "language-school"] as Sample[]) {
  test(`words without a break widen no place and no dialog of the plan ${sample}`, async ({ page, isMobile }) => {
    test.setTimeout(120_000);
    if (!isMobile) await page.setViewportSize({ width: 640, height: 400 });
    const dialog = page.getByRole("dialog");
    const fits = async (what: string) => {
      await expect.poll(() => overflow(page), what).toEqual([]);
      expect(await cutWords(page), what).toEqual([]);
    };
    const closed = async () => {
      await page.keyboard.press("Escape");
      await expect(dialog).toBeHidden();
    };
    const word = (before: number) => `Donaudampfschifffahrtsgesellschaftskapitän${before}`;
    const { text } = rewritten(sample, word);
    await page.goto("./");
    await pickFile(page, text);
    await expect(heading(page)).toHaveText("Overview");
    for (const { slug } of PLACES) {
      await goTo(page, slug);
      await unfold(page);
      await fits(slug);
    }

    await page.locator(".rail-toggle").click();
    await fits("the results");
    await page.locator(".rail-toggle").click();
    for (const place of ["kpis", "channels"]) {
      await goTo(page, place);
      await page.getByRole("button", { name: /suggest/i }).first().click();
      await expect(dialog).toBeVisible();
      await fits(`suggestions of ${place}`);
      await closed();
    }
    const tools = page.getByRole("banner");
    await tools.getByRole("button", { name: "Share" }).click();
    await expect(dialog.getByRole("textbox", { name: "Link" })).toBeVisible();
    await fits("sharing");
    await closed();
    await tools.getByRole("button", { name: /^Earlier states of/ }).click();
    await dialog.getByRole("textbox").fill(word(0));
    await dialog.getByRole("textbox").press("Enter");
    await dialog.getByRole("button", { name: new RegExp(word(0)) }).click();
    await expect(dialog.getByRole("table")).toBeVisible();
    await fits("an earlier state");
    await closed();

    await page.goto("./#/");
    await fits("the plans");
    for (const button of [/^Rename/, /^Delete/]) {
      await page.getByRole("button", { name: button }).first().click();
      await expect(dialog).toBeVisible();
      await fits(String(button));
      await closed();
    }
    // Over the plan that is open, each of its words otherwise.
    await pickFile(page, rewritten(sample, (before) => word(before + 1000)).text);
    await expect(dialog).toBeVisible();
    await fits("a file over a plan");
    await dialog.getByRole("button", { name: "Merge…" }).click();
    await expect(dialog.getByRole("radio").first()).toBeVisible();
    await fits("merging");
  });
}

test("a wide screen is used and nothing sticks out, on every place", async ({ page }) => {
  await openSample(page, "tea-shop");
  for (const { slug } of PLACES) {
    await goTo(page, slug);
    await expect.poll(() => overflow(page), slug).toEqual([]);
  }
});

test("nothing moves for a reader who asks for less motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openSample(page, "tea-shop");
  const moving = () =>
    page.evaluate(() => {
      const found = document.getAnimations().map((it) => it.effect!.getTiming()).filter((it) => Number(it.duration) > 0);
      for (const element of document.querySelectorAll("*")) {
        const style = getComputedStyle(element);
        if (style.scrollBehavior !== "auto") found.push({ id: `${element.className} scrolls smoothly` } as any);
        if (style.transitionDuration.split(", ").some((it) => parseFloat(it) > 0)) found.push({ id: `${element.className} has a transition` } as any);
      }
      return found;
    });
  for (const { slug } of PLACES) {
    await goTo(page, slug);
    expect(await moving(), slug).toEqual([]);
  }
  // The bars that change places when weights are tried.
  await goTo(page, "goals");
  await page.locator(".slider input").first().fill("100");
  await expect(page.locator(".trial-bar").first()).toBeVisible();
  expect(await moving()).toEqual([]);
});

test("forced colours still tell what is chosen, where the reader is, how much a bar shows and what has the focus", async ({ page, isMobile }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openSample(page, "tea-shop");
  await goTo(page, "readiness");
  const style = (selector: string, property: string) =>
    page.locator(selector).first().evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), property);
  const chosen = await style(".radio input:checked + span", "background-color");
  expect(chosen).not.toBe(await style(".radio input:not(:checked) + span", "background-color"));
  if (!isMobile) {
    expect(await style(".step-link[aria-current]", "background-color")).toBe(chosen);
    expect(await style(".step-link:not([aria-current])", "background-color")).not.toBe(chosen);
  }
  await goTo(page, "goals");
  // Gradients are bars; forced colours would take them away.
  for (const bar of [".rating select", ".trial-bar"]) {
    expect(await style(bar, "background-image"), bar).toContain("gradient");
  }
  await goTo(page, "overview");
  const line = page.locator("main figure svg [stroke-dasharray]").first();
  await expect(line).toBeAttached();
});
