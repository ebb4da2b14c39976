/** Pictures of 8 × 4 pixels in each coding, without metadata. */
export const sampleJpegs = {
  rgb: jpeg(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxO" +
      "UlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09P" +
      "T09PT09PT0//wAARCAAEAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAXEAEAAwAAAAAAAAAAAAAAAAAAAxRS" +
      "/8QAFQEBAQAAAAAAAAAAAAAAAAAABAb/xAAbEQABBAMAAAAAAAAAAAAAAAABAAMUkQRSU//aAAwDAQACEQMRAD8Aibk2gFhEx+Yo" +
      "JMp/c2V//9k=",
  ),
  progressive: jpeg(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxO" +
      "UlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09P" +
      "T09PT09PT0//wgARCAAEAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAVAQEBAAAAAAAAAAAAAAAAAAADBf/a" +
      "AAwDAQACEAMQAAABiio//8QAFhAAAwAAAAAAAAAAAAAAAAAAAAES/9oACAEBAAEFAqZ//8QAFxEAAwEAAAAAAAAAAAAAAAAAAAIS" +
      "Uf/aAAgBAwEBPwG20//EABcRAAMBAAAAAAAAAAAAAAAAAAACE1H/2gAIAQIBAT8BmuH/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oA" +
      "CAEBAAY/An//xAAVEAEBAAAAAAAAAAAAAAAAAAAAYf/aAAgBAQABPyG7/9oADAMBAAIAAwAAABAD/8QAFxEAAwEAAAAAAAAAAAAA" +
      "AAAAAAFhkf/aAAgBAwEBPxC7Wf/EABcRAAMBAAAAAAAAAAAAAAAAAAABYZH/2gAIAQIBAT8QixH/xAAUEAEAAAAAAAAAAAAAAAAA" +
      "AAAA/9oACAEBAAE/EA//2Q==",
  ),
  grey: jpeg(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxO" +
      "UlNSMj5aYVpQYEpRUk//wAALCAAEAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAABv/EABoQAAAHAAAAAAAAAAAAAAAAAAABBhZU" +
      "odH/2gAIAQEAAD8ATsFOw7LB/9k=",
  ),
  cmyk: jpeg(
    "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwANCQoLCggNCwoLDg4NDxMgFRMSEhMnHB4XIC4pMTAuKS0sMzpKPjM2RjcsLUBXQUZMTlJT" +
      "UjI+WmFaUGBKUVJP/9sAQwEODg4TERMmFRUmTzUtNU9PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09P" +
      "T09PT09P/8AAFAgABAAIBAEiAAIRAQMRAQQiAP/EABUAAQEAAAAAAAAAAAAAAAAAAAAG/8QAHBABAAEEAwAAAAAAAAAAAAAAAAMC" +
      "EhRTYpGS/8QAFQEBAQAAAAAAAAAAAAAAAAAABQb/xAAaEQABBQEAAAAAAAAAAAAAAAABAAMUUpEE/9oADgQBAAIRAxEEAAA/AKrB" +
      "h5dgIeX0XOlFRmaDAqeyvfN6Af/Z",
  ),
} as const;

function jpeg(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, "base64"));
}

/** Put segments right after the start of a JPEG, as cameras do. */
export function withSegments(
  jpeg: Uint8Array,
  ...segments: readonly (readonly [marker: number, payload: Uint8Array])[]
): Uint8Array {
  const inserted = segments.flatMap(([marker, payload]) => [
    0xff,
    marker,
    (payload.length + 2) >> 8,
    (payload.length + 2) & 255,
    ...payload,
  ]);
  return Uint8Array.from([...jpeg.subarray(0, 2), ...inserted, ...jpeg.subarray(2)]);
}

/** Exif data that says how the picture is turned, and carries a text where a camera would note its position. */
export function exif(orientation: number, isLittleEndian = false): Uint8Array {
  const bytes = new Uint8Array(6 + 8 + 2 + 12 + 4 + 16);
  const view = new DataView(bytes.buffer, 6);
  bytes.set(Buffer.from("Exif\0\0", "latin1"));
  bytes.set(Buffer.from(isLittleEndian ? "II" : "MM", "latin1"), 6);
  view.setUint16(2, 42, isLittleEndian);
  view.setUint32(4, 8, isLittleEndian);
  view.setUint16(8, 1, isLittleEndian);
  view.setUint16(10, 274, isLittleEndian);
  view.setUint16(12, 3, isLittleEndian);
  view.setUint32(14, 1, isLittleEndian);
  view.setUint16(18, orientation, isLittleEndian);
  bytes.set(Buffer.from("GPS 63.8258 N", "latin1"), 32);
  return bytes;
}
