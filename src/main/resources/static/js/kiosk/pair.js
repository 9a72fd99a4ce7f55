// Pairs this tablet: hands in the code and keeps the key.

import * as store from './store.js';

const form = document.getElementById('pair');
const code = document.getElementById('code');
const fault = document.getElementById('code-error');
const button = form.querySelector('button');

function tell(text) {
  fault.textContent = text;
  fault.hidden = !text;
  code.setAttribute('aria-invalid', String(Boolean(text)));
  if (text) code.focus();
}

async function worker() {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/k/worker.js', { scope: '/k' });
  const patience = new Promise(resolve => { setTimeout(resolve, 10000); });
  await Promise.race([navigator.serviceWorker.ready, patience]);
}

async function pair() {
  const answer = await fetch('/api/v1/devices/pairings', {
    method: 'POST', credentials: 'omit', cache: 'no-store',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
    body: JSON.stringify({ code: code.value }),
  });
  const told = await answer.json();
  if (!answer.ok) return tell(told.detail);
  await store.keepDevice(told.device, told.key);
  await store.put('told', told.told);
  await store.forget('low');
  await navigator.storage?.persist?.();
  await worker();
  return location.replace(`/k/${told.device}`);
}

form.addEventListener('submit', async event => {
  event.preventDefault();
  if (!code.value.trim()) { tell(form.dataset.empty); return; }
  button.disabled = true;
  try {
    await pair();
  } catch {
    tell(form.dataset.away);
  }
  button.disabled = false;
});

if (!globalThis.crypto?.subtle || !globalThis.indexedDB) {
  tell(form.dataset.insecure);
  button.disabled = true;
} else {
  const known = await store.get('device');
  if (known) location.replace(`/k/${known.id}`);
}
