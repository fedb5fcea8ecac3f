import type { Mask } from './mask';
import { readChunks } from './png-chunks';

const GREY = 0;
const PALETTE = 3;

interface Header {
  width: number;
  height: number;
  depth: number;
}

/**
 * The numbers in a palette or grey PNG: classes of a mask, or a confidence from 0 to 255. Read from the file itself and not
 * through a canvas, because browsers may alter what they draw (colour management, protection against fingerprinting), and a
 * mask must come back exactly.
 */
export async function readIndices(file: Blob): Promise<Mask> {
  const chunks = readChunks(new Uint8Array(await file.arrayBuffer()));
  const header = readHeader(chunks[0].data);
  const packed = chunks.filter((chunk) => chunk.type === 'IDAT').map((chunk) => chunk.data);
  return { width: header.width, height: header.height, classes: unpack(header, await inflate(packed)) };
}

function readHeader(data: Uint8Array): Header {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const [depth, colour, , , interlaced] = data.subarray(8);
  if ((colour !== PALETTE && colour !== GREY) || depth > 8 || interlaced) {
    throw new Error(`A mask is a palette or grey PNG of up to 8 bits, not interlaced; this has colour type ${colour}.`);
  }
  return { width: view.getUint32(0), height: view.getUint32(4), depth };
}

async function inflate(parts: Uint8Array[]): Promise<Uint8Array> {
  const blob = new Blob(parts as Uint8Array<ArrayBuffer>[]);
  const plain = blob.stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}

function unpack({ width, height, depth }: Header, data: Uint8Array): Uint8Array {
  const stride = Math.ceil((width * depth) / 8);
  if (data.length !== (stride + 1) * height) {
    throw new Error('This PNG file does not have as many pixels as it says.');
  }
  const pixels = new Uint8Array(width * height);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1);
    const row = data.slice(start + 1, start + 1 + stride);
    unfilter(data[start], row, above);
    spread(row, depth, pixels.subarray(y * width, (y + 1) * width));
    above = row;
  }
  return pixels;
}

/** Undoes one of PNG's five row filters; a byte of these files is never more than one pixel wide. */
function unfilter(filter: number, row: Uint8Array, above: Uint8Array): void {
  for (let x = 0; x < row.length; x++) {
    const left = x > 0 ? row[x - 1] : 0;
    const corner = x > 0 ? above[x - 1] : 0;
    row[x] += prediction(filter, left, above[x], corner);
  }
}

function prediction(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, corner);
    default:
      throw new Error(`This PNG file is damaged: there is no row filter ${filter}.`);
  }
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const toLeft = Math.abs(estimate - left);
  const toUp = Math.abs(estimate - up);
  const toCorner = Math.abs(estimate - corner);
  if (toLeft <= toUp && toLeft <= toCorner) {
    return left;
  }
  return toUp <= toCorner ? up : corner;
}

function spread(row: Uint8Array, depth: number, pixels: Uint8Array): void {
  if (depth === 8) {
    pixels.set(row);
    return;
  }
  const perByte = 8 / depth;
  const bits = (1 << depth) - 1;
  for (let x = 0; x < pixels.length; x++) {
    const shift = 8 - depth * ((x % perByte) + 1);
    pixels[x] = (row[Math.floor(x / perByte)] >> shift) & bits;
  }
}
