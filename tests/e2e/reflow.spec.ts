// For every eye: enlarged pages scroll one way only, spaced text is not cut, nothing moves for those who ask for that, and
// forced colours still tell what colours tell.
import { expect, test } from "@playwright/test";
import { cutWords, overflow, unfold } from "./measures";
import { goTo, openSample, PLACES, restyle, type Sample } from "./support";

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
