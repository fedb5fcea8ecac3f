import { call } from '../api/http';
import type { Mask } from '../masks/mask';
import { readIndices } from '../masks/png-reader';

const MOST_BYTES = 64e6;

const cache = new Map<string, Promise<Mask>>();
const sizes = new Map<string, number>();
let bytes = 0;

/** The numbers of a palette or grey layer; the last ones used are kept, so that toggling layers asks for nothing twice. */
export function raster(path: string): Promise<Mask> {
  const known = cache.get(path);
  if (known) {
    cache.delete(path);
    cache.set(path, known);
    return known;
  }
  const loading = load(path);
  cache.set(path, loading);
  loading.then((mask) => keep(path, mask.classes.length), () => cache.delete(path));
  return loading;
}

async function load(path: string): Promise<Mask> {
  return readIndices(await (await call(path)).blob());
}

function keep(path: string, size: number): void {
  sizes.set(path, size);
  bytes += size;
  for (const oldest of cache.keys()) {
    if (bytes <= MOST_BYTES || oldest === path) {
      return;
    }
    forget(oldest);
  }
}

function forget(path: string): void {
  cache.delete(path);
  bytes -= sizes.get(path) ?? 0;
  sizes.delete(path);
}
