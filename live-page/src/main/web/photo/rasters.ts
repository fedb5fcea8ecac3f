import { call } from '../api/http';
import type { Mask } from '../masks/mask';
import { readIndices } from '../masks/png-reader';
import { patiently } from './patience';

const MOST_BYTES = 64e6;

/** A layer that is read, or was. */
interface Entry {
  mask: Promise<Mask>;
  bytes: number;
  /** How many wait for it; when nobody does any more, it is not read to its end. */
  waiting: number;
  stop: AbortController;
}

const cache = new Map<string, Entry>();
let bytes = 0;

/**
 * The numbers of a palette or grey layer; the last ones used are kept, so that toggling layers asks for nothing twice.
 * Who gives a signal may stop waiting: what all have scrolled past is not read any more.
 */
export function raster(path: string, signal?: AbortSignal): Promise<Mask> {
  const entry = cache.get(path) ?? begun(path);
  cache.delete(path);
  cache.set(path, entry);
  entry.waiting++;
  signal?.addEventListener('abort', () => left(path, entry), { once: true });
  return entry.mask;
}

function begun(path: string): Entry {
  const stop = new AbortController();
  const entry = { mask: patiently(() => load(path, stop.signal), stop.signal), bytes: 0, waiting: 0, stop };
  entry.mask.then(
    (mask) => keep(path, entry, mask.classes.length),
    () => cache.get(path) === entry && cache.delete(path),
  );
  return entry;
}

function left(path: string, entry: Entry): void {
  entry.waiting--;
  if (entry.waiting === 0 && entry.bytes === 0) {
    entry.stop.abort();
    if (cache.get(path) === entry) {
      cache.delete(path);
    }
  }
}

async function load(path: string, signal: AbortSignal): Promise<Mask> {
  return readIndices(await (await call(path, { signal })).blob());
}

function keep(path: string, entry: Entry, size: number): void {
  if (cache.get(path) !== entry) {
    return;
  }
  entry.bytes = size;
  bytes += size;
  for (const [oldest, { bytes: freed }] of cache) {
    if (bytes <= MOST_BYTES || oldest === path) {
      return;
    }
    cache.delete(oldest);
    bytes -= freed;
  }
}
