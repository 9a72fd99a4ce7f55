// What the tablet keeps (IndexedDB): itself, what it was told, and answers that wait, sealed.
// Nothing anybody has said lies here in clear.

const NAME = 'kaiku-kiosk';
let opening;

function database() {
  opening ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('kept');
      asked.result.createObjectStore('queue', { keyPath: 'seq', autoIncrement: true });
    };
    asked.onsuccess = () => {
      asked.result.onclose = lose;
      resolve(asked.result);
    };
    asked.onerror = () => reject(asked.error);
  });
  return opening;
}

/** Browsers take the connection away at times: the next call opens another one. */
function lose() {
  opening = undefined;
}

/** Runs requests in a transaction that is on the disk when it is done; resolves to the one named. */
async function run(store, mode, request) {
  try {
    return await once(store, mode, request);
  } catch {
    lose();
    return once(store, mode, request);
  }
}

async function once(store, mode, request) {
  const db = await database();
  return new Promise((resolve, reject) => {
    const work = db.transaction(store, mode, { durability: 'strict' });
    const asked = request(work.objectStore(store));
    work.oncomplete = () => resolve(asked?.result);
    work.onerror = () => reject(work.error);
    work.onabort = () => reject(work.error);
  });
}

export const get = key => run('kept', 'readonly', store => store.get(key));
export const put = (key, value) => run('kept', 'readwrite', store => store.put(value, key));
export const forget = key => run('kept', 'readwrite', store => store.delete(key));

/** Adds or replaces a record; resolves to its number. */
export const queue = record => run('queue', 'readwrite', store => store.put(record));
export const queued = () => run('queue', 'readonly', store => store.getAll());

export const settle = records => run('queue', 'readwrite', store => {
  records.forEach(({ seq, refused, record }) =>
    refused ? store.put({ ...record, refused }) : store.delete(seq));
});

const queuedAt = seq => run('queue', 'readonly', store => store.get(seq));

/** Answers that somebody left in the middle, or during which the tablet stopped, are whole now. */
export async function closeAll() {
  const left = (await queued()).filter(record => record.open);
  await unattended(async () => {
    for (const { seq } of left) {
      const record = await queuedAt(seq);
      if (record?.open) await queue({ ...record, open: false });
    }
  });
}

/** Once nobody is answering: the page may be open twice. */
function unattended(work) {
  return navigator.locks ? navigator.locks.request('kaiku-talk', work) : work();
}

/** Somebody is answering until the promise is kept. */
export function attend(until) {
  navigator.locks?.request('kaiku-talk', { mode: 'shared' }, () => until);
}

/** The key lies wrapped; what unwraps it never leaves the browser's own store. */
export async function keepDevice(id, key) {
  const wrap = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false,
    ['encrypt', 'decrypt']);
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const wrapped = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, wrap,
    new TextEncoder().encode(key));
  await put('device', { id, wrap, nonce, wrapped });
}

export async function device() {
  const kept = await get('device');
  if (!kept) return null;
  const key = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.nonce }, kept.wrap,
    kept.wrapped);
  return { id: kept.id, key: new TextDecoder().decode(key) };
}
