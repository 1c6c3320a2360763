import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** What runs beside the page: it keeps every file of the built site, and answers from what it kept. */
const worker = (version: string, files: readonly string[]): string => `const kept = 'mdma-at-${version}';
const files = ${JSON.stringify(files)};
addEventListener('install', (event) => {
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll(files)).then(() => skipWaiting()));
});
addEventListener('activate', (event) => {
  const older = (name) => name.startsWith('mdma-at-') && name !== kept;
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter(older).map((name) => caches.delete(name))))
      .then(() => clients.claim()),
  );
});
addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  event.respondWith(
    caches.open(kept)
      .then((cache) => cache.match(request.mode === 'navigate' ? './' : request, { ignoreSearch: true, ignoreVary: true }))
      .then((found) => found ?? fetch(request)),
  );
});
`;

/** Lets the built site work without a network after the first load. Its version is made of what was built. */
export const offline: Plugin = {
  name: 'offline',
  apply: 'build',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const built = Object.values(bundle).toSorted((a, b) => a.fileName.localeCompare(b.fileName));
    const hash = createHash('sha256');
    for (const file of built) hash.update(file.type === 'chunk' ? file.code : file.source);
    const files = ['./', ...built.map(({ fileName }) => fileName).filter((name) => name !== 'index.html')];
    this.emitFile({ type: 'asset', fileName: 'sw.js', source: worker(hash.digest('hex').slice(0, 16), files) });
  },
};
