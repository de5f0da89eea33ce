// The first lines of the page that run. They say which addresses may become code, keep this release in the browser
// while the page uses it, and start the WebAssembly; what goes wrong before that runs is said by the page as it is.

const FOLDER = new URL("./", document.baseURI).href;
const RELEASE = document.querySelector("meta[name=release]").content;

// Where the browser asks for trusted types, only the workers beside the page are trusted; text is never made HTML or
// code.
globalThis.trustedTypes?.createPolicy("default", {
  createScriptURL: (address) => (new URL(address, FOLDER).href.startsWith(FOLDER) ? address : null),
});

// The name is that of the service worker's cache, which stays while somebody holds it. Held until the page goes.
navigator.locks?.request(`tenfold ${FOLDER} ${RELEASE}`, { mode: "shared" }, () => new Promise(() => {}));

// The frame first: what comes next keeps the processor busy. A window that nobody sees is painted by nobody.
const painted = new Promise((go) => {
  requestAnimationFrame(() => setTimeout(go));
  setTimeout(go, 200);
});

try {
  const { default: init } = await import("./page.js");
  await painted;
  await init({ module_or_path: new URL("./page_bg.wasm", import.meta.url) });
} catch (error) {
  console.error(error);
  const words = document.getElementById("not-started");
  if (words) {
    document.getElementById("starting").hidden = true;
    words.hidden = false;
  }
}
