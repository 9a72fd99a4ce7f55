// The PIN, checked without a net. Five wrong ones and it has to be waited for a minute, also after
// the tablet was started anew.

import * as store from './store.js';
import { base64, bytes } from './seal.js';

const PATIENCE = 5;
const WAIT_MS = 60 * 1000;

/** How many seconds it has to be waited. */
export async function wait() {
  const tries = await store.get('tries');
  if (!tries || tries.count < PATIENCE) return 0;
  const since = Date.now() - tries.at;
  return since >= 0 && since < WAIT_MS ? Math.ceil((WAIT_MS - since) / 1000) : 0;
}

export async function isRight(digits, check) {
  const tries = (await store.get('tries')) ?? { count: 0 };
  const count = tries.count >= PATIENCE ? 1 : tries.count + 1;
  await store.put('tries', { count, at: Date.now() });
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(digits), 'PBKDF2',
    false, ['deriveBits']);
  const derived = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(check.salt), iterations: check.rounds },
    typed, 256);
  if (base64(derived) !== check.hash) return false;
  await store.forget('tries');
  return true;
}
