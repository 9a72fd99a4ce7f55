// The line to the county: sends what waits, tells how the tablet is, hears what it shall ask.

import * as store from './store.js';

const BATCH = 100;
export const BEAT_MS = 3 * 60 * 1000;

/** Whether the last call reached the county, and when; whether it knows this tablet. */
export const state = { reached: null, strange: false };

async function call(device, path, body) {
  const answer = await fetch(`/api/v1/devices/${device.id}/${path}`, {
    method: 'POST', credentials: 'omit', cache: 'no-store',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${device.key}` },
    body: JSON.stringify(body),
  });
  state.strange = answer.status === 401;
  if (!answer.ok) throw new Error(String(answer.status));
  state.reached = Date.now();
  return answer.json();
}

/** One at a time, also when the page is open twice. */
function alone(name, work) {
  return navigator.locks
    ? navigator.locks.request(name, { ifAvailable: true }, lock => (lock ? work() : null))
    : work();
}

async function ready(device) {
  const all = await store.queued();
  return all.filter(one => !one.open && !one.refused && one.device === device.id).slice(0, BATCH);
}

/** Sends until nothing waits. What has reached the county is forgotten here, nothing before. */
export function send(device) {
  return alone('kaiku-send', async () => {
    for (let batch = await ready(device); batch.length; batch = await ready(device)) {
      const answers = batch.map(one => ({ id: one.id, sealed: one.sealed }));
      const told = await call(device, 'answers', { now: new Date().toISOString(), answers });
      await store.settle(told.results.map(result => ({
        seq: batch[result.index].seq, record: batch[result.index],
        refused: result.outcome === 'refused' ? result.errors : null,
      })));
    }
  });
}

async function battery() {
  try {
    const found = await navigator.getBattery();
    return Math.round(found.level * 100);
  } catch {
    return null;
  }
}

export async function counts(device) {
  const all = await store.queued();
  const refused = all.filter(one => one.refused).length;
  const elsewhere = all.filter(one => !one.refused && one.device !== device?.id).length;
  return { waiting: all.length - refused - elsewhere, refused, elsewhere };
}

/** Resolves to what the tablet is told; it is kept for when there is no net. */
export async function beat(device, version) {
  const { waiting, refused } = await counts(device);
  const told = await call(device, 'heartbeats',
    { now: new Date().toISOString(), queue: waiting, refused, battery: await battery(), version });
  await store.put('told', told);
  return told;
}
