import { afterEach, describe, expect, it, vi } from 'vitest';
import { countMatching } from '../../../main/web/reprocess/count';
import { EVERYTHING } from '../../../main/web/stream/filter';
import { anImage } from '../images';

afterEach(() => vi.unstubAllGlobals());

describe('how many photographs are labelled again', () => {
  it('is the gateway’s own count when there is no filter', async () => {
    answer((path) => ({ images: path === 'statistics' ? 1234 : -1 }));

    expect(await countMatching(EVERYTHING)).toEqual({ count: 1234, more: false });
  });

  it('is counted over all pages of a filter', async () => {
    const pages = [pageOf(200, 'a'), pageOf(200, 'b'), pageOf(7)];
    answer(() => pages.shift());

    expect(await countMatching({ ...EVERYTHING, label: 'cat' })).toEqual({ count: 407, more: false });
  });

  it('is said to be more when there are very many', async () => {
    answer(() => pageOf(200, 'next'));

    expect(await countMatching({ ...EVERYTHING, label: 'cat' })).toEqual({ count: 2000, more: true });
  });
});

function answer(body: (path: string) => unknown): void {
  vi.stubGlobal('fetch', async (path: string) => Response.json(body(path)));
}

function pageOf(length: number, cursor?: string) {
  return { images: Array.from({ length }, (_, number) => anImage(`${number}`)), cursor };
}
