// Finds the number behind which the SHA-256 (FIPS 180-4) of TEXT.NUMBER begins with so many zero bits.
'use strict';

const K = new Int32Array([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2]);
const BEGIN = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
const BLOCK = 64;
const words = new Int32Array(BLOCK);

function turned(x, bits) {
  return (x >>> bits) | (x << (32 - bits));
}

function compress(state, bytes, from) {
  for (let i = 0; i < 16; i++) {
    const at = from + 4 * i;
    words[i] = (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];
  }
  for (let i = 16; i < BLOCK; i++) {
    const x = words[i - 15], y = words[i - 2];
    words[i] = words[i - 16] + words[i - 7]
        + (turned(x, 7) ^ turned(x, 18) ^ (x >>> 3)) + (turned(y, 17) ^ turned(y, 19) ^ (y >>> 10));
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let i = 0; i < BLOCK; i++) {
    const one = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + words[i]) | 0;
    const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g; g = f; f = e; e = (d + one) | 0;
    d = c; c = b; b = a; a = (one + two) | 0;
  }
  return [state[0] + a, state[1] + b, state[2] + c, state[3] + d,
    state[4] + e, state[5] + f, state[6] + g, state[7] + h].map(word => word | 0);
}

// The blocks that are the same for every number are worked on once.
function begun(text) {
  const bytes = new TextEncoder().encode(text);
  const whole = bytes.length - bytes.length % BLOCK;
  let state = BEGIN;
  for (let at = 0; at < whole; at += BLOCK) state = compress(state, bytes, at);
  return {state, rest: bytes.slice(whole), length: bytes.length};
}

function digest(beginning, number) {
  const digits = String(number);
  const length = beginning.rest.length + digits.length;
  const block = new Uint8Array(length + 9 <= BLOCK ? BLOCK : 2 * BLOCK);
  block.set(beginning.rest);
  for (let i = 0; i < digits.length; i++) block[beginning.rest.length + i] = digits.charCodeAt(i);
  block[length] = 0x80;
  new DataView(block.buffer).setUint32(block.length - 4, 8 * (beginning.length + digits.length));
  let state = beginning.state;
  for (let at = 0; at < block.length; at += BLOCK) state = compress(state, block, at);
  return state;
}

self.onmessage = event => {
  const beginning = begun(event.data.text + '.');
  let number = 0;
  while (Math.clz32(digest(beginning, number)[0]) < event.data.bits) number++;
  self.postMessage(String(number));
};
