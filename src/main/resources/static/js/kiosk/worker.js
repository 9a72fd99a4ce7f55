// Keeps the page's files, so that it opens without a net. VERSION and FILES stand before this.

const CACHE = `kaiku-kiosk-${VERSION}`;

self.addEventListener('install', event => {
  const fresh = FILES.map(file => new Request(file, { cache: 'reload', credentials: 'omit' }));
  event.waitUntil(caches.open(CACHE).then(cache => cache.addAll(fresh)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', event => {
  event.waitUntil(caches.keys()
    .then(names => Promise.all(names.filter(name => name !== CACHE).map(name => caches.delete(name))))
    .then(() => self.clients.claim()));
});

/** The page of the device is kept; the page of pairing is asked for first. */
async function page(request, path) {
  const cache = await caches.open(CACHE);
  if (path !== '/k') return (await cache.match('/k/shell')) ?? fetch(request);
  return fetch(request).catch(() => cache.match('/k'));
}

self.addEventListener('fetch', event => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== self.location.origin) return;
  if (event.request.mode === 'navigate') {
    event.respondWith(page(event.request, pathname));
  } else if (FILES.includes(pathname)) {
    event.respondWith(caches.open(CACHE).then(cache => cache.match(pathname))
      .then(kept => kept ?? fetch(event.request)));
  }
});
