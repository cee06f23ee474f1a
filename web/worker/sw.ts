/**
 * Keeps the page and its parts on the phone, so that it opens without a signal. It never touches the interface of the
 * service: what is kept of that lies in the store of whoever asked.
 */

/** Files of this build, and a name that changes with any of them; put in by the build. */
declare const SHELL: { readonly name: string; readonly files: readonly string[] };

interface Worker extends EventTarget {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
}

type Extended = Event & { waitUntil(done: Promise<unknown>): void };
type Fetched = Event & { readonly request: Request; respondWith(response: Promise<Response>): void };

const worker = globalThis as unknown as Worker;
/** Two services on one host keep apart. */
const PREFIX = `ai-assistant ${worker.registration.scope} `;
const HERE = PREFIX + SHELL.name;

/** Builds that stay: a page that was open before still asks for parts of its own. */
const BUILDS = 2;

worker.addEventListener('install', (event) => (event as Extended).waitUntil(install()));
worker.addEventListener('activate', (event) => (event as Extended).waitUntil(clean()));
worker.addEventListener('fetch', (event) => {
  const { request } = event as Fetched;
  const file = fileOf(request);
  if (file !== undefined) (event as Fetched).respondWith(kept(file, request));
});

async function install(): Promise<void> {
  const cache = await caches.open(HERE);
  await cache.addAll(SHELL.files.map((file) => new Request(at(file), { cache: 'reload' })));
  await worker.skipWaiting();
}

async function clean(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const old = ours.filter((name) => name !== HERE).slice(0, 1 - BUILDS || undefined);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** The file of the shell that answers a request; undefined when it is not ours to answer. */
function fileOf(request: Request): string | undefined {
  const { href } = new URL(request.url);
  if (request.method !== 'GET' || !href.startsWith(worker.registration.scope)) return undefined;
  const path = href.slice(worker.registration.scope.length).replace(/[?#].*$/, '');
  // Whether a page may stand in a frame is for the service to say, each time.
  if (request.destination === 'iframe') return undefined;
  if (request.mode === 'navigate') return path === '' || path === 'admin' ? 'index.html' : undefined;
  return path.startsWith('assets/') || SHELL.files.includes(path) ? path : undefined;
}

async function kept(file: string, request: Request): Promise<Response> {
  const own = await (await caches.open(HERE)).match(at(file));
  return own ?? (await caches.match(at(file))) ?? fetch(request);
}

function at(file: string): string {
  return new URL(file, worker.registration.scope).href;
}

export {};
