import { expect, test, type Page } from "@playwright/test";
import { createPlan, figure, goTo, heading, openSample, saveAsFile, saved } from "./support";

/** The page works on, says why nothing is kept, and offers the file. */
async function expectUnkept(page: Page, why: string) {
  await createPlan(page, "Kept nowhere");
  await goTo(page, "alignment");
  await page.getByRole("textbox", { name: "Mission statement" }).fill("Kept in a file");
  const alert = page.getByRole("alert").filter({ hasText: why });
  await expect(alert).toBeVisible();
  await expect(page.getByText("Not saved", { exact: true })).toBeAttached();
  await goTo(page, "scope");
  await goTo(page, "alignment");
  await expect(page.getByRole("textbox", { name: "Mission statement" })).toHaveValue("Kept in a file");
  const file = await saveAsFile(page, alert.getByRole("button", { name: "Save as file" }));
  expect(JSON.parse(file.text).plan.alignment.mission).toBe("Kept in a file");

  await openSample(page, "tea-shop");
  await expect(figure(page, "ROI by month 24")).toHaveText("+35.5%");
}

test("where the browser blocks storage, the page works, says so and offers the file", async ({ page }, info) => {
  test.skip(info.project.name !== "desktop", "What is kept does not depend on the screen.");
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("The user denied access", "SecurityError");
      },
    });
  });
  await expectUnkept(page, "This browser does not let the page keep anything");
  expect(errors).toEqual([]);
});

test("where storage is full, the page works, says so and offers the file", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("The quota has been exceeded", "QuotaExceededError");
    };
  });
  await expectUnkept(page, "There is no room left in this browser");
  expect(errors).toEqual([]);
});

test("plans are kept side by side: renamed, duplicated, deleted, and found again after a reload", async ({ page }, info) => {
  test.skip(info.project.name !== "desktop", "What is kept does not depend on the screen.");
  const plans = page.getByRole("region", { name: "Your plans" });
  const plan = (name: string) => plans.getByRole("button", { name: new RegExp(`^${name}\\s*Saved`) });

  await createPlan(page, "Spring");
  await saved(page);
  await openSample(page, "tea-shop");
  await saved(page);
  await page.goto("./#/");
  await expect(plans.getByRole("listitem")).toHaveCount(2);

  await plans.getByRole("button", { name: "Rename Spring" }).click();
  const dialog = page.getByRole("dialog", { name: "Rename Spring" });
  await dialog.getByLabel("Name of the plan").fill("Summer");
  await dialog.getByRole("button", { name: "Rename", exact: true }).click();
  await expect(plan("Summer")).toBeVisible();

  await plans.getByRole("button", { name: "Duplicate Summer" }).click();
  await expect(plan("Summer \\(copy\\)")).toBeVisible();
  await expect(plans.getByRole("listitem")).toHaveCount(3);

  await plans.getByRole("button", { name: "Delete Summer", exact: true }).click();
  const warning = page.getByRole("dialog", { name: "Delete Summer", exact: true });
  await warning.getByRole("button", { name: "Cancel" }).click();
  await expect(plan("Summer")).toBeVisible();
  await plans.getByRole("button", { name: "Delete Summer", exact: true }).click();
  await warning.getByRole("button", { name: "Delete plan" }).click();
  await expect(plan("Summer")).toHaveCount(0);

  await page.reload();
  await expect(plans.getByRole("listitem")).toHaveCount(2);
  await plan("Summer \\(copy\\)").click();
  await expect(heading(page)).toHaveText("Overview");
  await expect(page.getByRole("textbox", { name: "Name of the plan" })).toHaveValue("Summer (copy)");
});
