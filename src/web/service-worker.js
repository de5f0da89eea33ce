// Keeps one release of the page in this browser, whole, so that it opens without a network. Plain JavaScript: a service
// worker has no page to load WebAssembly with. It knows files by their addresses and nothing of what is in them.
//
// script/trunk/release.mjs writes this release and its files in place of the next two lines.
const RELEASE = "";
const FILES = [];

/** The folder that the page was opened from; another release may live in a folder beside or beneath it. */
const FOLDER = new URL("./", self.location.href).href;
/** What the caches of this folder begin with: caches belong to the whole origin. */
const OURS = `tenfold ${FOLDER} `;
const CACHE = OURS + RELEASE;
/** The files by their addresses. The page itself goes by its folder: some hosts send `index.html` on to that. */
const KEPT = new Map(FILES.map(([file, integrity]) => [new URL(file, FOLDER).href, integrity]));

// All files or none: one that is missing, or is another release's, leaves everything as it was.
self.addEventListener("install", (event) => {
  const files = [...KEPT].map(([address, integrity]) => new Request(address, { integrity, cache: "no-cache" }));
  event.waitUntil(
    caches.open(CACHE).then((cache) => cache.addAll(files)).catch(async (error) => {
      await caches.delete(CACHE);
      throw error;
    }),
  );
});

// The first worker takes the page that started it; a later one waits until nobody uses the one before, or it is told.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  if (event.data === "take over") event.waitUntil(self.skipWaiting());
  if (event.data === "tidy") event.waitUntil(tidy());
});

/** Lets go of releases that no window works with: each window holds a lock with the name of its cache (start.js). */
async function tidy() {
  // The release of a worker that waits has no window yet.
  if (self.registration.installing || self.registration.waiting) return;
  const { held } = await navigator.locks.query();
  const used = new Set([CACHE, ...held.map((lock) => lock.name)]);
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && !used.has(name)).map((name) => caches.delete(name)));
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  const address = new URL(request.url);
  address.hash = "";
  if (request.mode === "navigate") {
    // Whatever else lies in this folder is not the page.
    address.search = "";
    if (address.href === FOLDER || address.href === `${FOLDER}index.html`) event.respondWith(kept(FOLDER, request));
  } else if (address.href.startsWith(FOLDER)) {
    event.respondWith(kept(address.href, request));
  }
});

/**
 * A file of this release, or of the one that an older window still works with: what a page fetches is named by its
 * content, so that no release is given another's.
 */
async function kept(address, request) {
  const own = await (await caches.open(CACHE)).match(address);
  if (own) return own;
  if (!KEPT.has(address)) {
    for (const name of await caches.keys()) {
      const other = name.startsWith(OURS) && (await (await caches.open(name)).match(address));
      if (other) return other;
    }
  }
  return fetch(request);
}
