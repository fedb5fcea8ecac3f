import { writeChunks } from '../../../main/web/masks/png-chunks';

export interface Picture {
  width: number;
  height: number;
  pixels: Uint8Array;
  depth: number;
  filter: number;
}

/** A grey PNG whose rows all went through one of the five filters, as other programs write them. */
export async function filteredPng(picture: Picture): Promise<Blob> {
  const header = new Uint8Array(13);
  new DataView(header.buffer).setUint32(0, picture.width);
  new DataView(header.buffer).setUint32(4, picture.height);
  header[8] = picture.depth;
  return new Blob([
    writeChunks([
      { type: 'IHDR', data: header },
      { type: 'IDAT', data: await deflate(filteredRows(picture)) },
      { type: 'IEND', data: new Uint8Array() },
    ]),
  ]);
}

function filteredRows(picture: Picture): Uint8Array<ArrayBuffer> {
  const rows = packedRows(picture);
  const data: number[] = [];
  rows.forEach((row, y) => {
    const above = rows[y - 1] ?? row.map(() => 0);
    data.push(picture.filter, ...row.map((byte, x) => byte - predicted(picture.filter, row[x - 1] ?? 0, above[x], above[x - 1] ?? 0)));
  });
  return Uint8Array.from(data);
}

function packedRows({ width, height, pixels, depth }: Picture): number[][] {
  return Array.from({ length: height }, (_, y) => {
    const bits = Array.from(pixels.subarray(y * width, (y + 1) * width), (pixel) => pixel.toString(2).padStart(depth, '0')).join('');
    return (bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
  });
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  const distances = [left, up, corner].map((value) => ({ value, distance: Math.abs(left + up - corner - value) }));
  const paeth = distances.reduce((best, next) => (next.distance < best.distance ? next : best)).value;
  return [0, left, up, Math.floor((left + up) / 2), paeth][filter];
}

async function deflate(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packed = new Blob([data]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
