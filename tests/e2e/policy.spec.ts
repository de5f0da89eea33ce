// The page's policy: nothing from elsewhere, nothing within the page that is not its own, and no text made into code.
import { expect, test, type Page } from "@playwright/test";
import { goTo, openSample, PLACES, saveAsFile, watchErrors } from "./support";

/** What the policy has stopped from now on, and what the page asked other hosts for. */
async function watch(page: Page, baseURL: string) {
  const found: string[] = [];
  const foreign: string[] = [];
  await page.exposeFunction("stopped", (line: string) => found.push(line));
  await page.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
      (window as any).stopped(`${violatedDirective}: ${blockedURI} ${sample}`),
    ),
  );
  page.context().on("request", (request) => {
    // data: and blob: addresses never leave the page.
    if (!request.url().startsWith(baseURL) && !/^(data|blob):/.test(request.url())) foreign.push(request.url());
  });
  return { found, foreign };
}

for (const lang of ["en", "zh-TW"] as const) {
  test(`from the start through every place to the file, in ${lang}, the policy stops nothing and nobody else is asked`, async ({
    browser,
    baseURL,
  }, info) => {
    test.skip(info.project.name !== "desktop", "The policy does not depend on the screen.");
    const context = await browser.newContext({ locale: lang, baseURL, serviceWorkers: "block" });
    const page = await context.newPage();
    const errors = watchErrors(page);
    const { found, foreign } = await watch(page, baseURL!);
    await openSample(page, "tea-shop", lang);
    for (const { slug } of PLACES) {
      await goTo(page, slug, lang);
      await page.waitForLoadState("networkidle");
    }
    // A simulation in the worker, and charts, drawn.
    await goTo(page, "overview", lang);
    await expect(page.locator(".chart-drawing > svg").first()).toBeVisible();
    const save = page.getByRole("banner").getByRole("button", { name: lang === "en" ? "Save as file" : "存成檔案" });
    const file = await saveAsFile(page, save);
    expect(JSON.parse(file.text).plan.goals.candidates.length).toBeGreaterThan(0);
    expect(found).toEqual([]);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });
}

test("what is smuggled into the page does not run, is not loaded and is not asked for", async ({ page, baseURL }, info) => {
  test.skip(info.project.name !== "desktop", "The policy does not depend on the screen.");
  const { found } = await watch(page, baseURL!);
  // What the policy stops is stopped before it comes here.
  const reached: string[] = [];
  await page.route("https://example.org/**", (route) => {
    reached.push(route.request().url());
    return route.abort();
  });
  // A page that somebody put a script into on its way.
  await page.route(baseURL!, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace("</main>", "</main><script>window.ran = 'written'</script>");
    await route.fulfill({ response, body });
  });
  await page.goto("./");
  await expect(page.getByRole("region", { name: "New plan" })).toBeVisible();
  const outcome = await page.evaluate(async () => {
    const here = window as any;
    const outcome: Record<string, string> = {};
    const attempt = async (name: string, act: () => unknown) => {
      // A driver's own call may make code of text; what the page does later may not.
      await new Promise((go) => setTimeout(go));
      try {
        outcome[name] = String(await act());
      } catch (error) {
        outcome[name] = (error as Error).name;
      }
    };
    const script = (text: string) => {
      const script = document.createElement("script");
      script.append(text);
      document.head.append(script);
      return "stood there";
    };
    await attempt("an inline script", () => script("window.ran = 'inline'"));
    await attempt("a handler", () => {
      const button = document.createElement("button");
      button.setAttribute("onclick", "window.ran = 'handler'");
      button.click();
    });
    await attempt("eval", () => here["ev" + "al"]("window.ran = 'eval'"));
    await attempt("a function of text", () => new Function("window.ran = 'function'")());
    await attempt("text as HTML", () => (document.createElement("div").innerHTML = "<img src=x onerror='window.ran = 1'>"));
    await attempt("text as a document", () => new DOMParser().parseFromString("<p>", "text/html"));
    await attempt("a foreign worker", () => new Worker("https://example.org/worker.js"));
    await attempt("a foreign fetch", () => fetch("https://example.org/"));
    await attempt("a beacon", () => navigator.sendBeacon("https://example.org/", "x"));
    await attempt("a foreign picture", () => new Promise((done, failed) => {
      const picture = new Image();
      picture.onload = done;
      picture.onerror = () => failed(new TypeError());
      picture.src = "https://example.org/x.png";
    }));
    await attempt("a frame", () => new Promise((done) => {
      const frame = document.createElement("iframe");
      frame.onload = () => done("stood there");
      frame.src = "https://example.org/";
      document.body.append(frame);
    }));
    await attempt("an inline style", () => {
      const style = document.createElement("style");
      style.append("body { color: rgb(1, 2, 3) }");
      document.head.append(style);
      return getComputedStyle(document.body).color === "rgb(1, 2, 3)";
    });
    return { ...outcome, ran: String(here.ran) };
  });
  expect(outcome.ran).toBe("undefined");
  for (const name of ["eval", "a function of text", "text as HTML", "text as a document", "a foreign worker", "a foreign fetch", "a foreign picture"]) {
    expect(outcome[name], name).toMatch(/Error$/);
  }
  expect(outcome["an inline style"]).toBe("false");
  expect(reached).toEqual([]);
  for (const directive of ["script-src", "style-src", "connect-src", "img-src", "frame-src", "require-trusted-types-for"]) {
    expect(found.some((line) => line.startsWith(directive)), `${directive} in ${found.join("\n")}`).toBe(true);
  }
});
