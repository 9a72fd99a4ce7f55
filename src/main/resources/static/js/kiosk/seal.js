// Seals an answer to the county's public key: ECDH on P-256 with a key made for this answer alone,
// HKDF with SHA-256, AES-256-GCM. Nobody can open it on the tablet, not even the tablet.

const PURPOSE = new TextEncoder().encode('kaiku kiosk answer 1');
const BLOCK = 512;

export function base64(bytes) {
  let text = '';
  new Uint8Array(bytes).forEach(one => { text += String.fromCharCode(one); });
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

export function bytes(text) {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, one => one.charCodeAt(0));
}

/** In blocks, so that its length does not tell how much was written. */
function padded(said) {
  const text = new TextEncoder().encode(JSON.stringify(said));
  const whole = new Uint8Array(Math.ceil(text.length / BLOCK) * BLOCK).fill(32);
  whole.set(text);
  return whole;
}

export async function seal(to, id, said) {
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const theirs = await crypto.subtle.importKey('raw', bytes(to.point), curve, false, []);
  const own = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  const point = await crypto.subtle.exportKey('raw', own.publicKey);
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs },
    own.privateKey, 256);
  const secret = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: point, info: PURPOSE }, secret,
    { name: 'AES-GCM', length: 256 }, false, ['encrypt']);
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const text = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(id) }, key,
    padded(said));
  return { key: to.number, point: base64(point), nonce: base64(nonce), text: base64(text) };
}
