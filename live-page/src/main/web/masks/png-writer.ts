import type { Mask } from './mask';
import { vocPalette } from './palette';
import { writeChunks } from './png-chunks';

const PALETTE_COLOUR = 3;

/** The mask as a PNG with Pascal VOC's palette, 8 bits per pixel: the numbers in the file are the classes. */
export async function maskToPng(mask: Mask): Promise<Blob> {
  const bytes = writeChunks([
    { type: 'IHDR', data: header(mask) },
    { type: 'PLTE', data: vocPalette() },
    { type: 'IDAT', data: await deflate(rows(mask)) },
    { type: 'IEND', data: new Uint8Array() },
  ]);
  return new Blob([bytes], { type: 'image/png' });
}

function header(mask: Mask): Uint8Array {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, mask.width);
  view.setUint32(4, mask.height);
  data[8] = 8;
  data[9] = PALETTE_COLOUR;
  return data;
}

/** Each row after a byte that says it is not filtered. */
function rows(mask: Mask): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array((mask.width + 1) * mask.height);
  for (let y = 0; y < mask.height; y++) {
    data.set(mask.classes.subarray(y * mask.width, (y + 1) * mask.width), y * (mask.width + 1) + 1);
  }
  return data;
}

async function deflate(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packed = new Blob([data]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
