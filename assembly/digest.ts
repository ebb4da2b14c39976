// SHA-256 (FIPS 180-4) and CRC-32 (ITU-T V.42) in AssemblyScript, compiled by scripts/make-webassembly.mjs. Node's own module of hashes takes
// longer to load than the few files of a motion to digest.
//
// Memory: the tables below, then what the caller gave.

/** Reference: FIPS 180-4, 4.2.2. */
const constants = memory.data<u32>([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
]);
const schedule = memory.data(4 * 64);
/** The hash so far, and in the end as bytes in the order of the standard. */
const state = memory.data(4 * 8);
const remainders = memory.data(4 * 256);

let hasRemainders: bool = false;

/** Make room for what is to be digested, with what SHA-256 puts behind it, and say where it goes. */
export function reserve(length: u32): usize {
  const start = (__heap_base + 7) & ~7;
  const pages = ((start + <usize>length + 128) >> 16) + 1;
  if (<usize>memory.size() < pages) memory.grow(<i32>(pages - memory.size()));
  return start;
}

/** Digest what was put where `reserve` said, and say where the 32 bytes of the result stand. */
export function sha256(length: u32): usize {
  const start = reserve(length);
  const end = pad(start, length);
  begin();
  for (let at = start; at < end; at += 64) addBlock(at);
  for (let word: usize = 0; word < 32; word += 4) store<u32>(state + word, bswap<u32>(load<u32>(state + word)));
  return state;
}

/** Reference: ITU-T V.42, 8.1.1.6.2. */
export function crc32(length: u32): u32 {
  if (!hasRemainders) makeRemainders();
  const start = reserve(length);
  let crc: u32 = 0xffffffff;
  for (let at = start; at < start + length; at++) {
    crc = load<u32>(remainders + (((crc ^ load<u8>(at)) & 0xff) << 2)) ^ (crc >>> 8);
  }
  return ~crc;
}

/** Reference: FIPS 180-4, 5.1.1. Gives the end of the last block. */
function pad(start: usize, length: u32): usize {
  const end = start + (((length + 8) >> 6) + 1) * 64;
  memory.fill(start + length, 0, end - start - length);
  store<u8>(start + length, 0x80);
  store<u64>(end - 8, bswap<u64>((<u64>length) << 3));
  return end;
}

/** Reference: FIPS 180-4, 5.3.3. */
function begin(): void {
  store<u32>(state, 0x6a09e667);
  store<u32>(state + 4, 0xbb67ae85);
  store<u32>(state + 8, 0x3c6ef372);
  store<u32>(state + 12, 0xa54ff53a);
  store<u32>(state + 16, 0x510e527f);
  store<u32>(state + 20, 0x9b05688c);
  store<u32>(state + 24, 0x1f83d9ab);
  store<u32>(state + 28, 0x5be0cd19);
}

/** Reference: FIPS 180-4, 6.2.2. */
function addBlock(block: usize): void {
  for (let t: usize = 0; t < 64; t += 4) store<u32>(schedule + t, bswap<u32>(load<u32>(block + t)));
  for (let t: usize = 64; t < 256; t += 4) {
    const two = load<u32>(schedule + t - 8);
    const fifteen = load<u32>(schedule + t - 60);
    store<u32>(
      schedule + t,
      (rotr<u32>(two, 17) ^ rotr<u32>(two, 19) ^ (two >>> 10)) +
        load<u32>(schedule + t - 28) +
        (rotr<u32>(fifteen, 7) ^ rotr<u32>(fifteen, 18) ^ (fifteen >>> 3)) +
        load<u32>(schedule + t - 64),
    );
  }
  let a = load<u32>(state);
  let b = load<u32>(state + 4);
  let c = load<u32>(state + 8);
  let d = load<u32>(state + 12);
  let e = load<u32>(state + 16);
  let f = load<u32>(state + 20);
  let g = load<u32>(state + 24);
  let h = load<u32>(state + 28);
  for (let t: usize = 0; t < 256; t += 4) {
    const first =
      h +
      (rotr<u32>(e, 6) ^ rotr<u32>(e, 11) ^ rotr<u32>(e, 25)) +
      ((e & f) ^ (~e & g)) +
      load<u32>(constants + t) +
      load<u32>(schedule + t);
    const second = (rotr<u32>(a, 2) ^ rotr<u32>(a, 13) ^ rotr<u32>(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = d + first;
    d = c;
    c = b;
    b = a;
    a = first + second;
  }
  add(0, a);
  add(4, b);
  add(8, c);
  add(12, d);
  add(16, e);
  add(20, f);
  add(24, g);
  add(28, h);
}

function add(word: usize, value: u32): void {
  store<u32>(state + word, load<u32>(state + word) + value);
}

function makeRemainders(): void {
  for (let index: u32 = 0; index < 256; index++) {
    let crc = index;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    store<u32>(remainders + (index << 2), crc);
  }
  hasRemainders = true;
}
