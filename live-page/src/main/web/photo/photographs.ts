import { call } from '../api/http';
import { imagePath } from '../api/gateway';

/** What a browser shows just as the stream sees it. Others may be animations, of which the stream takes the first frame. */
const STILL = ['image/jpeg', 'image/png', 'image/bmp'];

/** The one on screen, the next one, and some to go back to. */
const MOST = 5;

const kept = new Map<string, Promise<Blob | null>>();

/** A photograph's file as it was submitted, which never changes; null where a browser cannot show it rightly. */
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
  const response = await call(imagePath(id, 'photo'));
  const type = response.headers.get('Content-Type')?.split(';')[0] ?? '';
  return STILL.includes(type) ? response.blob() : null;
}
