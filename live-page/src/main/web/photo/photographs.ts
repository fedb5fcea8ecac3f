import { call } from '../api/http';
import { imagePath } from '../api/gateway';

/** Of these a browser shows what the stream sees: one picture. */
const STILL = ['image/jpeg', 'image/png', 'image/bmp'];

/** The one on screen, the next one, and some to go back to. */
const MOST = 5;

const kept = new Map<string, Promise<Blob | null>>();

/**
 * A photograph's file as it was submitted, which never changes; null where a browser would show another picture, as it does of
 * animations: the stream takes their first frame.
 */
export function photographFile(id: string): Promise<Blob | null> {
  const file = kept.get(id) ?? load(id);
  kept.delete(id);
  kept.set(id, file);
  if (kept.size > MOST) {
    kept.delete(kept.keys().next().value!);
  }
  return file;
}

function load(id: string): Promise<Blob | null> {
  const loading = read(id);
  loading.catch(() => kept.delete(id));
  return loading;
}

async function read(id: string): Promise<Blob | null> {
  const file = await (await call(imagePath(id, 'photo'))).blob();
  const still = STILL.includes(file.type) || (file.type === 'image/webp' && (await isStillWebp(file)));
  return still ? file : null;
}

/** An extended WebP file has its flags 20 bytes from its start; the second is set for animations. */
async function isStillWebp(file: Blob): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 21).arrayBuffer());
  return String.fromCharCode(...start.subarray(12, 16)) !== 'VP8X' || (start[20] & 2) === 0;
}
