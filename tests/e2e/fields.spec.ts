import { expect, test, type Page } from "@playwright/test";
import { createPlan, figure, goTo, heading, openSample } from "./support";

/** Step 5 of the tea shop, with the fields of its first KPI. */
async function openFirstValue(page: Page) {
  await openSample(page, "tea-shop");
  await goTo(page, "values");
  await page.getByRole("button", { name: "Orders from social", exact: true }).click();
  const unitValue = page.locator("#kpi-K1-unitValue");
  await expect(unitValue).toHaveValue("483");
  return { unitValue, share: page.locator("#kpi-K1-attribution") };
}

test("a number is taken as people write it, and shown as figures are written", async ({ page }) => {
  const { unitValue, share } = await openFirstValue(page);
  const net = figure(page, "Net by month 24");
  const written: [string, string][] = [
    ["1,234.5", "1,234.5"],
    ["１，２３４．５", "1,234.5"],
    ["12k", "12,000"],
    ["3萬", "30,000"],
    ["NT$ 500", "500"],
    ["４８３", "483"],
  ];
  for (const [typed, shown] of written) {
    const before = await net.textContent();
    await unitValue.fill(typed);
    await expect(unitValue).toHaveValue(typed);
    if (typed !== "１，２３４．５") await expect(net).not.toHaveText(before!);
    await unitValue.blur();
    await expect(unitValue).toHaveValue(shown);
    await expect(unitValue).not.toHaveAttribute("aria-invalid");
  }
  await expect(net).toHaveText("NT$470,001");

  await share.fill("15%");
  await share.blur();
  await expect(share).toHaveValue("15");
  await expect(net).not.toHaveText("NT$470,001");
  await share.fill("８０％");
  await expect(net).toHaveText("NT$470,001");
});

test("what cannot be read stays in the field with a message, and the plan keeps its figures", async ({ page }) => {
  const { unitValue, share } = await openFirstValue(page);
  const net = figure(page, "Net by month 24");
  await unitValue.fill("about 500");
  await expect(unitValue).toHaveAttribute("aria-invalid", "true");
  await expect(unitValue).toHaveAccessibleDescription(/“about” cannot be read as a number\. Write digits/);
  await unitValue.blur();
  await expect(unitValue).toHaveValue("about 500");
  await expect(net).toHaveText("NT$470,001");

  await share.fill("150%");
  await expect(share).toHaveAccessibleDescription(/Write a value from 0% to 100%\./);
  await expect(net).toHaveText("NT$470,001");
  await share.fill("80%");
  await expect(share).not.toHaveAttribute("aria-invalid");
});

test("the mouse wheel over a focused number changes nothing", async ({ page }, info) => {
  test.skip(info.project.name === "phone", "A phone has no wheel.");
  const { unitValue } = await openFirstValue(page);
  await unitValue.click();
  await unitValue.hover();
  await page.mouse.wheel(0, -300);
  await page.mouse.wheel(0, 300);
  await expect(unitValue).toBeFocused();
  await expect(unitValue).toHaveValue("483");
  await expect(figure(page, "Net by month 24")).toHaveText("NT$470,001");
  await expect(page.getByRole("button", { name: "Undo", exact: true })).toHaveAttribute("aria-disabled", "true");
});

test("Enter that ends a word of an input method does not submit the form", async ({ page }) => {
  await page.goto("./");
  const form = page.getByRole("region", { name: "New plan" });
  const name = form.getByLabel("Name of the plan");
  await name.focus();

  // The browser's own composition, as an input method drives it.
  const client = await page.context().newCDPSession(page);
  await client.send("Input.imeSetComposition", { text: "ㄕㄢ", selectionStart: 2, selectionEnd: 2 });
  await expect(name).toHaveValue("ㄕㄢ");
  // While composing, a key press is the input method's: code 229, and no character follows it.
  for (const type of ["rawKeyDown", "keyUp"] as const) {
    await client.send("Input.dispatchKeyEvent", { type, key: "Enter", code: "Enter", windowsVirtualKeyCode: 229 });
  }
  await client.send("Input.insertText", { text: "山嵐" });
  await expect(name).toHaveValue("山嵐");
  await expect(page).not.toHaveURL(/#\/readiness/);

  await name.press("Enter");
  await expect(heading(page)).toHaveText("Readiness check");
  await expect(page.getByRole("textbox", { name: "Name of the plan" })).toHaveValue("山嵐");
});

test("half a word of an input method in a number field is no mistake yet", async ({ page }) => {
  await createPlan(page, "Input method");
  await goTo(page, "goals");
  const capacity = page.locator("#capacity");
  await capacity.focus();
  const client = await page.context().newCDPSession(page);
  await client.send("Input.imeSetComposition", { text: "ㄙㄢ", selectionStart: 2, selectionEnd: 2 });
  await expect(capacity).toHaveValue("ㄙㄢ");
  await expect(capacity).not.toHaveAttribute("aria-invalid");
  await client.send("Input.insertText", { text: "３" });
  await expect(capacity).toHaveValue("３");
  await capacity.blur();
  await expect(capacity).toHaveValue("3");
});
