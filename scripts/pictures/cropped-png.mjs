import { execFileSync } from "node:child_process";
import { crc32, deflateSync } from "node:zlib";

const margin = 10;
/** The column of text of the look `standard`, in pt, with some room beside it. */
const column = { left: 84, right: 512 };

/**
 * The first page of a PDF as PNG: all of it in a thin frame, or bands of its column one below the other, each from `top` to `bottom` in pt.
 * Drawn by poppler.
 */
export function croppedPng(pdf, { dpi, bands }) {
  const { width, height, pixels } = readPpm(
    execFileSync("pdftoppm", ["-r", String(dpi), "-l", "1", pdf], { maxBuffer: 1 << 28 }),
  );
  const px = (pt) => Math.round((pt * dpi) / 72);
  const whole = [{ top: 0, bottom: height }];
  const rows = (
    bands?.map(({ top, bottom }) => ({ top: px(top - margin), bottom: px(bottom + margin) })) ?? whole
  ).flatMap(({ top, bottom }) => Array.from({ length: Math.min(bottom, height) - top }, (_, index) => top + index));
  const [left, right] = bands === undefined ? [0, width] : [px(column.left), px(column.right)];
  const lines = rows.map((row) => pixels.subarray((row * width + left) * 3, (row * width + right) * 3));
  return png(right - left, lines);
}

function readPpm(bytes) {
  const [head, , width, height] = /^P6\s+((\d+)\s+(\d+))\s+255\s/.exec(bytes.subarray(0, 40).toString("latin1")) ?? [];
  return { width: Number(width), height: Number(height), pixels: bytes.subarray(head.length) };
}

/** Reference: https://www.w3.org/TR/png-3/ */
function png(width, lines) {
  const framed = lines.map((line, index) => {
    const copy = Buffer.from(line);
    const isEdge = index === 0 || index === lines.length - 1;
    if (isEdge) copy.fill(0xc8);
    copy.fill(0xc8, 0, 3);
    copy.fill(0xc8, copy.length - 3);
    return copy;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(lines.length, 4);
  header.set([8, 2, 0, 0, 0], 8);
  // Each line less the one above: most are white, and most others alike.
  const filtered = framed.map((line, index) =>
    Buffer.concat([Buffer.of(2), line.map((value, at) => value - (framed[index - 1]?.[at] ?? 0))]),
  );
  return Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(filtered), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
