const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
const TABLE = crcTable();

export interface Chunk {
  type: string;
  data: Uint8Array;
}

/** The bytes of a PNG file of these chunks. */
export function writeChunks(chunks: Chunk[]): Uint8Array<ArrayBuffer> {
  const length = chunks.reduce((sum, chunk) => sum + chunk.data.length + 12, SIGNATURE.length);
  const bytes = new Uint8Array(length);
  bytes.set(SIGNATURE);
  let place = SIGNATURE.length;
  for (const chunk of chunks) {
    place = writeChunk(bytes, place, chunk);
  }
  return bytes;
}

/** The chunks of a PNG file; throws when it is none, is cut off, or a checksum is wrong. */
export function readChunks(bytes: Uint8Array): Chunk[] {
  if (SIGNATURE.some((byte, place) => bytes[place] !== byte)) {
    throw new Error('This is not a PNG file.');
  }
  const chunks: Chunk[] = [];
  for (let place = SIGNATURE.length; place < bytes.length; ) {
    const chunk = readChunk(bytes, place);
    chunks.push(chunk);
    place += chunk.data.length + 12;
  }
  return chunks;
}

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc = TABLE[(crc ^ byte) & 255] ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function writeChunk(bytes: Uint8Array, place: number, { type, data }: Chunk): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  view.setUint32(place, data.length);
  bytes.set([...type].map((letter) => letter.charCodeAt(0)), place + 4);
  bytes.set(data, place + 8);
  view.setUint32(place + 8 + data.length, crc32(bytes.subarray(place + 4, place + 8 + data.length)));
  return place + 12 + data.length;
}

function readChunk(bytes: Uint8Array, place: number): Chunk {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (place + 12 > bytes.length || place + 12 + view.getUint32(place) > bytes.length) {
    throw new Error('This PNG file is cut off.');
  }
  const end = place + 8 + view.getUint32(place);
  if (crc32(bytes.subarray(place + 4, end)) !== view.getUint32(end)) {
    throw new Error('This PNG file is damaged: a checksum is wrong.');
  }
  return { type: String.fromCharCode(...bytes.subarray(place + 4, place + 8)), data: bytes.subarray(place + 8, end) };
}

function crcTable(): Uint32Array {
  const table = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) {
      crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
    }
    table[byte] = crc >>> 0;
  }
  return table;
}
