// Deflate (RFC 1951) in the zlib format (RFC 1950), in AssemblyScript: integers in a linear memory, so that the same bytes in give the
// same bytes out wherever it runs. It is compiled by scripts/make-webassembly.mjs, and runs at full speed from the first byte, which
// JavaScript does not.
//
// Memory: the tables below, then what the caller gave, then what it gets.

/** Reference: RFC 1951, 3.2.5: literals and lengths, and distances; 3.2.7: codes for the lengths of codes. */
const LITERALS: u32 = 286;
const DISTANCES: u32 = 30;
const CODE_LENGTHS: u32 = 19;
const END_OF_BLOCK: u32 = 256;
const FIRST_LENGTH: u32 = 257;

const SHORTEST: u32 = 3;
const LONGEST: u32 = 258;
const WINDOW: u32 = 1 << 15;
const HASHES: u32 = 1 << 15;

/** A match this long is taken at once; a shorter one only if the next position has none longer. */
const LONG_ENOUGH: u32 = 32;
/** Earlier places with the same beginning that are compared: beyond this, files get hardly smaller. */
const TRIES: i32 = 32;
/** After a match this long at the position before, fewer: a still longer one is rare. */
const GOOD_ENOUGH: u32 = 8;
const TRIES_AFTER_GOOD: i32 = 8;
/** Three letters this far back cost more bits than as letters. */
const FAR: u32 = 4096;
/** What was found is written once this much of it has gathered, with codes made for it. */
const TOKENS_PER_BLOCK: u32 = 1 << 15;

/** Last position with a hash, plus one, and for each position of the window the one before with the same hash, plus one. */
const heads = memory.data(4 * HASHES);
const chains = memory.data(4 * WINDOW);
/** A literal, or a length and a distance less one with the highest bit set. */
const tokens = memory.data(4 * (TOKENS_PER_BLOCK + 2));

const literalCounts = memory.data(4 * LITERALS);
const distanceCounts = memory.data(4 * DISTANCES);
const codeLengthCounts = memory.data(4 * CODE_LENGTHS);
/** Bits of each symbol's code. */
const literalLengths = memory.data(LITERALS);
const distanceLengths = memory.data(DISTANCES);
const codeLengthLengths = memory.data(CODE_LENGTHS);
/** Code of each symbol in the low half, its bits in the high half. */
const literalCodes = memory.data(4 * LITERALS);
const distanceCodes = memory.data(4 * DISTANCES);
const codeLengthCodes = memory.data(4 * CODE_LENGTHS);

/** To make codes: symbols by frequency; weights, parents and depths of the tree's nodes; symbols of each length; next code of each. */
const sorted = memory.data(4 * LITERALS);
const weights = memory.data(8 * LITERALS);
const parents = memory.data(8 * LITERALS);
const depths = memory.data(8 * LITERALS);
const lengthCounts = memory.data(4 * 16);
const nextCodes = memory.data(4 * 16);

/** Lengths of all codes of a block one after another, and the same as symbols with their extra bits. */
const allLengths = memory.data(LITERALS + DISTANCES);
const packedLengths = memory.data(2 * (LITERALS + DISTANCES));

/** Symbol of each length, and of each distance: below 256 by itself, above by its part over 128. */
const symbolOfLength = memory.data(LONGEST + 1);
const symbolOfNear = memory.data(257);
const symbolOfFar = memory.data(257);
const codeLengthOrder = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);

let data: usize = 0;
let size: u32 = 0;
let output: usize = 0;
let pending: u64 = 0;
let pendingBits: u32 = 0;
let tokenCount: u32 = 0;
let foundDistance: u32 = 0;
let hasTables: bool = false;

/** Make room for what is to be deflated, and say where it goes. */
export function reserve(length: u32): usize {
  const start = (__heap_base + 7) & ~7;
  // What cannot be made smaller grows by its codes' tables, and by a part of the bytes.
  const pages = ((start + 2 * <usize>length + (length >> 3) + 4096) >> 16) + 1;
  if (<usize>memory.size() < pages) memory.grow(<i32>(pages - memory.size()));
  return start;
}

/** Deflate what was put where `reserve` said. The result begins right after it; its length is returned. */
export function deflate(length: u32): u32 {
  if (!hasTables) makeTables();
  data = reserve(length);
  size = length;
  const start = data + length;
  output = start;
  pending = 0;
  pendingBits = 0;
  tokenCount = 0;
  memory.fill(heads, 0, 4 * HASHES);
  clearCounts();
  write(0x9c78, 16);
  findMatches();
  writeBlock(true);
  write(0, (8 - (pendingBits & 7)) & 7);
  flush();
  writeChecksum();
  return <u32>(output - start);
}

// Finding what was there before

function findMatches(): void {
  let at: u32 = 0;
  let before: u32 = 0;
  let beforeDistance: u32 = 0;
  let isWaiting = false;
  while (at < size) {
    let length: u32 = 0;
    if (at + SHORTEST < size) {
      const candidate = remember(at);
      if (before < LONG_ENOUGH) length = longestMatch(at, candidate, before);
    }
    if (before >= SHORTEST && length <= before) {
      addMatch(before, beforeDistance);
      const end = at - 1 + before;
      for (at++; at < end; at++) if (at + SHORTEST < size) remember(at);
      before = 0;
      isWaiting = false;
    } else {
      if (isWaiting) addLiteral(load<u8>(data + at - 1));
      isWaiting = true;
      before = length;
      beforeDistance = foundDistance;
      at++;
    }
    if (tokenCount >= TOKENS_PER_BLOCK) writeBlock(false);
  }
  if (isWaiting) addLiteral(load<u8>(data + size - 1));
}

/** Enter a position under the hash of its three bytes, and give the last one before it, plus one. */
function remember(at: u32): u32 {
  const head = heads + ((((load<u32>(data + at) << 8) * 0x9e3779b1) >> 17) << 2);
  const earlier = load<u32>(head);
  store<u32>(chains + ((at & (WINDOW - 1)) << 2), earlier);
  store<u32>(head, at + 1);
  return earlier;
}

/** The longest match that is longer than one already known, or 0. */
function longestMatch(at: u32, candidate: u32, known: u32): u32 {
  let best = max(known, SHORTEST - 1);
  let length: u32 = 0;
  const limit = min(LONGEST, size - at);
  if (best >= limit) return 0;
  const here = data + at;
  for (let tries = known < GOOD_ENOUGH ? TRIES : TRIES_AFTER_GOOD; candidate !== 0 && tries > 0; tries--) {
    const earlier = candidate - 1;
    if (at - earlier >= WINDOW) break;
    if (load<u16>(data + earlier + best - 1) === load<u16>(here + best - 1)) {
      const same = sameBytes(data + earlier, here, limit);
      if (same > best && (same > SHORTEST || at - earlier < FAR)) {
        best = same;
        length = same;
        foundDistance = at - earlier;
        if (same === limit) break;
      }
    }
    candidate = load<u32>(chains + ((earlier & (WINDOW - 1)) << 2));
  }
  return length;
}

/** How many bytes two places have in common, at most `limit`. What stands behind the data may be read, and does not count. */
function sameBytes(earlier: usize, here: usize, limit: u32): u32 {
  for (let same: u32 = 0; same < limit; same += 8) {
    const difference = load<u64>(earlier + same) ^ load<u64>(here + same);
    if (difference !== 0) return min(limit, same + <u32>(ctz(difference) >> 3));
  }
  return limit;
}

function addLiteral(value: u32): void {
  addToken(value);
  count(literalCounts, value);
}

function addMatch(length: u32, distance: u32): void {
  addToken(0x80000000 | (length << 16) | (distance - 1));
  count(literalCounts, FIRST_LENGTH + symbolForLength(length));
  count(distanceCounts, symbolForDistance(distance));
}

function addToken(token: u32): void {
  store<u32>(tokens + (tokenCount << 2), token);
  tokenCount++;
}

function count(counts: usize, symbol: u32): void {
  const at = counts + (symbol << 2);
  store<u32>(at, load<u32>(at) + 1);
}

function clearCounts(): void {
  memory.fill(literalCounts, 0, 4 * LITERALS);
  memory.fill(distanceCounts, 0, 4 * DISTANCES);
  memory.fill(codeLengthCounts, 0, 4 * CODE_LENGTHS);
}

// Writing a block. Reference: RFC 1951, 3.2.7.

function writeBlock(isLast: bool): void {
  count(literalCounts, END_OF_BLOCK);
  makeCode(literalCounts, LITERALS, 15, literalLengths, literalCodes);
  makeCode(distanceCounts, DISTANCES, 15, distanceLengths, distanceCodes);
  write(isLast ? 5 : 4, 3);
  writeCodes();
  for (let i: u32 = 0; i < tokenCount; i++) writeToken(load<u32>(tokens + (i << 2)));
  writeSymbol(literalCodes, END_OF_BLOCK);
  tokenCount = 0;
  clearCounts();
}

function writeToken(token: u32): void {
  if (token < 0x80000000) {
    writeSymbol(literalCodes, token);
    return;
  }
  const length = (token >> 16) & 0x7fff;
  const lengthSymbol = symbolForLength(length);
  writeSymbol(literalCodes, FIRST_LENGTH + lengthSymbol);
  write(length - firstLength(lengthSymbol), extraBitsOfLength(lengthSymbol));
  const distance = (token & 0xffff) + 1;
  const distanceSymbol = symbolForDistance(distance);
  writeSymbol(distanceCodes, distanceSymbol);
  write(distance - firstDistance(distanceSymbol), extraBitsOfDistance(distanceSymbol));
}

/** Write the lengths of both codes, themselves coded. */
function writeCodes(): void {
  const literals = usedSymbols(literalLengths, LITERALS, FIRST_LENGTH);
  const distances = usedSymbols(distanceLengths, DISTANCES, 1);
  memory.copy(allLengths, literalLengths, literals);
  memory.copy(allLengths + literals, distanceLengths, distances);
  const end = packLengths(literals + distances);
  makeCode(codeLengthCounts, CODE_LENGTHS, 7, codeLengthLengths, codeLengthCodes);
  let shown = CODE_LENGTHS;
  while (shown > 4 && load<u8>(codeLengthLengths + load<u8>(codeLengthOrder + shown - 1)) === 0) shown--;
  write(literals - FIRST_LENGTH, 5);
  write(distances - 1, 5);
  write(shown - 4, 4);
  for (let i: u32 = 0; i < shown; i++) write(load<u8>(codeLengthLengths + load<u8>(codeLengthOrder + i)), 3);
  for (let at = packedLengths; at < end; at += 2) {
    const symbol = <u32>load<u8>(at);
    writeSymbol(codeLengthCodes, symbol);
    write(load<u8>(at + 1), symbol === 16 ? 2 : symbol === 17 ? 3 : symbol === 18 ? 7 : 0);
  }
}

function usedSymbols(lengths: usize, symbols: u32, least: u32): u32 {
  while (symbols > least && load<u8>(lengths + symbols - 1) === 0) symbols--;
  return symbols;
}

/** Shorten runs: 16 repeats the length before 3–6 times, 17 and 18 are 3–10 and 11–138 zeros. Gives the end of what was written. */
function packLengths(total: u32): usize {
  let end = packedLengths;
  for (let at: u32 = 0; at < total; ) {
    const length = <u32>load<u8>(allLengths + at);
    let run: u32 = 1;
    while (at + run < total && <u32>load<u8>(allLengths + at + run) === length) run++;
    at += run;
    if (length !== 0) {
      end = packLength(end, length, 0);
      run--;
    }
    while (run >= 3) {
      const part = min(run, length !== 0 ? 6 : 138);
      if (length !== 0) end = packLength(end, 16, part - 3);
      else end = part < 11 ? packLength(end, 17, part - 3) : packLength(end, 18, part - 11);
      run -= part;
    }
    for (; run > 0; run--) end = packLength(end, length, 0);
  }
  return end;
}

function packLength(end: usize, symbol: u32, extra: u32): usize {
  store<u8>(end, <u8>symbol);
  store<u8>(end + 1, <u8>extra);
  count(codeLengthCounts, symbol);
  return end + 2;
}

// Making a Huffman code of limited length

function makeCode(counts: usize, symbols: u32, limit: u32, lengths: usize, codes: usize): void {
  memory.fill(lengths, 0, symbols);
  memory.fill(lengthCounts, 0, 4 * 16);
  const used = sortSymbols(counts, symbols);
  if (used === 1) store<u32>(lengthCounts + 4, 1);
  if (used > 1) {
    countLengths(used, limit);
    keepLimit(limit);
  }
  // The rarest symbols get the longest codes.
  let next: u32 = 0;
  for (let length = limit; length > 0; length--) {
    for (let left = load<u32>(lengthCounts + (length << 2)); left > 0; left--) {
      store<u8>(lengths + (load<u32>(sorted + (next << 2)) & 511), <u8>length);
      next++;
    }
  }
  numberCodes(symbols, lengths, codes);
}

/** Sort the symbols that occur, rarest first, as count and symbol in one number. */
function sortSymbols(counts: usize, symbols: u32): u32 {
  let used: u32 = 0;
  for (let symbol: u32 = 0; symbol < symbols; symbol++) {
    const frequency = load<u32>(counts + (symbol << 2));
    if (frequency === 0) continue;
    store<u32>(sorted + (used << 2), (frequency << 9) | symbol);
    used++;
  }
  for (let gap: u32 = 40; gap > 0; gap /= 3) sortByGap(used, gap);
  return used;
}

/** One round of Shell's sort. */
function sortByGap(used: u32, gap: u32): void {
  for (let i = gap; i < used; i++) {
    const key = load<u32>(sorted + (i << 2));
    let at = i;
    while (at >= gap && load<u32>(sorted + ((at - gap) << 2)) > key) {
      store<u32>(sorted + (at << 2), load<u32>(sorted + ((at - gap) << 2)));
      at -= gap;
    }
    store<u32>(sorted + (at << 2), key);
  }
}

/** Join the two lightest nodes until one is left; leaves and joined nodes are both in order of weight. */
function countLengths(used: u32, limit: u32): void {
  for (let i: u32 = 0; i < used; i++) store<u32>(weights + (i << 2), load<u32>(sorted + (i << 2)) >> 9);
  let leaf: u32 = 0;
  let inner = used;
  const root: u32 = 2 * used - 2;
  for (let node = used; node <= root; node++) {
    let weight: u32 = 0;
    for (let child = 0; child < 2; child++) {
      const isLeaf =
        leaf < used && (inner >= node || load<u32>(weights + (leaf << 2)) <= load<u32>(weights + (inner << 2)));
      const lightest = isLeaf ? leaf++ : inner++;
      weight += load<u32>(weights + (lightest << 2));
      store<u32>(parents + (lightest << 2), node);
    }
    store<u32>(weights + (node << 2), weight);
  }
  store<u32>(depths + (root << 2), 0);
  for (let node = <i32>root - 1; node >= 0; node--) {
    const depth = load<u32>(depths + (load<u32>(parents + (node << 2)) << 2)) + 1;
    store<u32>(depths + (node << 2), depth);
    if (<u32>node < used) count(lengthCounts, min(depth, limit));
  }
}

/** Where codes were cut to the limit there are too many: one of a shorter length becomes two of the next. */
function keepLimit(limit: u32): void {
  let total: u32 = 0;
  for (let length: u32 = 1; length <= limit; length++)
    total += load<u32>(lengthCounts + (length << 2)) << (limit - length);
  for (; total > (<u32>1) << limit; total--) {
    const longest = lengthCounts + (limit << 2);
    store<u32>(longest, load<u32>(longest) - 1);
    let length = limit - 1;
    while (load<u32>(lengthCounts + (length << 2)) === 0) length--;
    const at = lengthCounts + (length << 2);
    store<u32>(at, load<u32>(at) - 1);
    store<u32>(at + 4, load<u32>(at + 4) + 2);
  }
}

/** Reference: RFC 1951, 3.2.2. Codes are written from their highest bit, everything else from its lowest: they are turned round. */
function numberCodes(symbols: u32, lengths: usize, codes: usize): void {
  let code: u32 = 0;
  for (let length: u32 = 1; length < 16; length++) {
    code = (code + load<u32>(lengthCounts + ((length - 1) << 2))) << 1;
    store<u32>(nextCodes + (length << 2), code);
  }
  for (let symbol: u32 = 0; symbol < symbols; symbol++) {
    const length = <u32>load<u8>(lengths + symbol);
    if (length === 0) continue;
    const next = nextCodes + (length << 2);
    let left = load<u32>(next);
    store<u32>(next, left + 1);
    let turned: u32 = 0;
    for (let bit: u32 = 0; bit < length; bit++) {
      turned = (turned << 1) | (left & 1);
      left >>= 1;
    }
    store<u32>(codes + (symbol << 2), turned | (length << 16));
  }
}

// Lengths and distances. Reference: RFC 1951, 3.2.5.

function extraBitsOfLength(symbol: u32): u32 {
  return symbol < 8 || symbol === 28 ? 0 : (symbol >> 2) - 1;
}

function firstLength(symbol: u32): u32 {
  return symbol < 8 ? symbol + 3 : symbol === 28 ? LONGEST : ((4 + (symbol & 3)) << ((symbol >> 2) - 1)) + 3;
}

function extraBitsOfDistance(symbol: u32): u32 {
  return symbol < 4 ? 0 : (symbol >> 1) - 1;
}

function firstDistance(symbol: u32): u32 {
  return symbol < 4 ? symbol + 1 : ((2 + (symbol & 1)) << ((symbol >> 1) - 1)) + 1;
}

function symbolForLength(length: u32): u32 {
  return load<u8>(symbolOfLength + length);
}

function symbolForDistance(distance: u32): u32 {
  return distance <= 256 ? load<u8>(symbolOfNear + distance) : load<u8>(symbolOfFar + ((distance - 1) >> 7));
}

function makeTables(): void {
  for (let length = SHORTEST, symbol: u32 = 0; length <= LONGEST; length++) {
    while (symbol < 28 && length >= firstLength(symbol + 1)) symbol++;
    store<u8>(symbolOfLength + length, <u8>symbol);
  }
  for (let distance: u32 = 1, symbol: u32 = 0; distance <= 256; distance++) {
    while (distance >= firstDistance(symbol + 1)) symbol++;
    store<u8>(symbolOfNear + distance, <u8>symbol);
  }
  for (let part: u32 = 2, symbol: u32 = 0; part < 256; part++) {
    while (symbol < 29 && (part << 7) + 1 >= firstDistance(symbol + 1)) symbol++;
    store<u8>(symbolOfFar + part, <u8>symbol);
  }
  hasTables = true;
}

// Bits, from the lowest of each byte

function writeSymbol(codes: usize, symbol: u32): void {
  const code = load<u32>(codes + (symbol << 2));
  write(code & 0xffff, code >> 16);
}

function write(value: u32, bits: u32): void {
  pending |= (<u64>value) << pendingBits;
  pendingBits += bits;
  if (pendingBits >= 32) {
    store<u32>(output, <u32>pending);
    output += 4;
    pending >>= 32;
    pendingBits -= 32;
  }
}

function flush(): void {
  for (; pendingBits >= 8; pendingBits -= 8) {
    store<u8>(output++, <u8>pending);
    pending >>= 8;
  }
}

/** Reference: RFC 1950, 8 (Adler-32). After 3,800 bytes the sums still fit 32 bits. */
function writeChecksum(): void {
  let low: u32 = 1;
  let high: u32 = 0;
  for (let at: u32 = 0; at < size; ) {
    const end = min(at + 3800, size);
    for (; at < end; at++) {
      low += load<u8>(data + at);
      high += low;
    }
    low %= 65521;
    high %= 65521;
  }
  store<u32>(output, bswap<u32>((high << 16) | low));
  output += 4;
}
