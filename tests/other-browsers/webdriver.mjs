// Browsers by the protocol that all of them speak (https://www.w3.org/TR/webdriver2/), as far as the journey needs it.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** How long anything may take, in milliseconds: generous, for a machine that is busy with other things. */
const PATIENCE = 60_000;
/** How elements are named in messages: a constant of the protocol. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

const there = (program) => !!program && spawnSync("which", [program]).status === 0;
const first = (...programs) => programs.find(there);

/** Every browser of the journey: how to start it, or what it lacks. */
export function browsers() {
  const firefox = first(process.env.FIREFOX, "firefox-esr", "firefox");
  const libraries = "/usr/lib";
  const mini = existsSync(libraries)
    ? readdirSync(libraries)
        .flatMap((machine) => ["4.1", "4.0", "6.0"].map((api) => `${libraries}/${machine}/webkit2gtk-${api}/MiniBrowser`))
        .find(existsSync)
    : undefined;
  const chromium = first(process.env.CHROMIUM, "chromium");
  const driver = first(process.env.CHROMEDRIVER, "chromedriver");
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return [
    {
      name: "Chromium",
      missing: !chromium ? "Chromium" : !driver ? "chromedriver" : undefined,
      start: () =>
        session(driver, (port) => [`--port=${port}`], {
          "goog:chromeOptions": { binary: chromium, args: ["--headless", "--disable-gpu", "--disable-quic", ...sandbox] },
        }),
    },
    {
      name: "Firefox",
      missing: !firefox ? "firefox-esr" : !there("geckodriver") ? "geckodriver" : undefined,
      start: () =>
        session("geckodriver", (port) => ["--port", port], {
          "moz:firefoxOptions": { args: ["-headless"], prefs: { "intl.accept_languages": "en-US" } },
        }),
    },
    {
      name: "WebKit",
      missing: !mini || !there("WebKitWebDriver") ? "webkit2gtk-driver" : !there("Xvfb") ? "xvfb" : undefined,
      // It has no headless mode, but takes any screen.
      start: async () => {
        const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1440x1000x24", "-nolisten", "tcp"], {
          stdio: ["ignore", "ignore", "ignore", "pipe"],
        });
        const number = await new Promise((tell) => screen.stdio[3].once("data", (data) => tell(String(data).trim())));
        const env = { ...process.env, DISPLAY: `:${number}`, LANG: "en_US.UTF-8", LANGUAGE: "en", WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" };
        const options = { "webkitgtk:browserOptions": { binary: mini, args: ["--automation"] } };
        return session("WebKitWebDriver", (port) => [`--port=${port}`], options, env, () => screen.kill());
      },
    },
  ];
}

/** Starts a driver and, by it, a browser. */
async function session(program, args, options, env = process.env, after = () => {}) {
  const port = await freePort();
  const driver = spawn(program, args(String(port)), { env, stdio: "ignore" });
  const end = () => {
    driver.kill();
    after();
  };
  try {
    const ask = asking(`http://127.0.0.1:${port}`);
    await until(() => ask("GET", "/status").then((status) => status.ready !== false), `${program} to be ready`);
    const { sessionId, capabilities } = await ask("POST", "/session", { capabilities: { alwaysMatch: options } });
    const here = (method, path, body) => ask(method, `/session/${sessionId}${path}`, body);
    await here("POST", "/timeouts", { script: PATIENCE, pageLoad: PATIENCE });
    await here("POST", "/window/rect", { width: 1440, height: 950 });
    return {
      version: capabilities.browserVersion,
      go: (url) => here("POST", "/url", { url }),
      see: (path) => until(() => here("POST", "/element", { using: "xpath", value: path }), path),
      async click(path) {
        const element = await this.see(path);
        // Bars at the edges cover what is only just in view.
        await this.run((element) => element.scrollIntoView({ block: "center", behavior: "instant" }), element);
        await here("POST", `/element/${element[ELEMENT]}/click`, {});
      },
      /** Runs a script's text in the page. */
      prepare: (script) => here("POST", "/execute/sync", { script, args: [] }),
      /** Runs a function in the page; what it gives. */
      async run(act, ...args) {
        const script = `
          const done = arguments[arguments.length - 1];
          Promise.resolve((${act})(...[...arguments].slice(0, -1))).then((gives) => done({ gives }), (error) => done({ error: String(error) }));`;
        const { gives, error } = await here("POST", "/execute/async", { script, args });
        if (error) throw new Error(error);
        return gives;
      },
      async end() {
        await here("DELETE", "").catch(() => {});
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

const asking = (driver) => async (method, path, body) => {
  const response = await fetch(driver + path, { method, body: body && JSON.stringify(body), headers: { "content-type": "application/json" } });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
};

async function until(act, what) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      const found = await act();
      if (found) return found;
    } catch (error) {
      if (Date.now() > end) throw new Error(`waited for ${what}: ${error.message}`);
    }
    if (Date.now() > end) throw new Error(`waited for ${what}`);
    await sleep(100);
  }
}

function freePort() {
  return new Promise((tell) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => tell(port));
    });
  });
}
