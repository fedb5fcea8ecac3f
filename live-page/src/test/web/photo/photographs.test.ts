import { beforeEach, expect, describe, it, vi } from 'vitest';

const asked: string[] = [];
let answer: () => Response;

beforeEach(() => {
  asked.length = 0;
  vi.resetModules();
  vi.stubGlobal('fetch', async (path: string) => (asked.push(path), answer()));
});

const file = (type: string) => () => new Response('bytes', { headers: { 'Content-Type': type } });

async function photographFile(id: string): Promise<Blob | null> {
  return (await import('../../../main/web/photo/photographs')).photographFile(id);
}

describe("a photograph's file", () => {
  it('is asked for once, also when it was read ahead', async () => {
    answer = file('image/jpeg');

    await photographFile('a b');
    const again = await photographFile('a b');

    expect(await again?.text()).toBe('bytes');
    expect(asked).toEqual(['images/a%20b/photo']);
  });

  it.each([
    ['still', 'VP8 ', 0, true],
    ['still, with a profile', 'VP8X', 0x20, true],
    ['an animation', 'VP8X', 0x12, false],
  ])('in WebP is shown as it is when it is %s', async (_, chunk, flags, shown) => {
    const start = [...new TextEncoder().encode(`RIFFsizeWEBP${chunk}size`), flags];
    answer = () => new Response(Uint8Array.from(start), { headers: { 'Content-Type': 'image/webp' } });

    expect((await photographFile('a')) !== null).toBe(shown);
  });

  it.each(['image/gif', 'application/octet-stream'])('is not shown as %s, which may be an animation', async (type) => {
    answer = file(type);

    expect(await photographFile('a')).toBeNull();
  });

  it('is asked for again after a failure', async () => {
    // Given
    answer = () => new Response('{"title":"The broker is away."}', { status: 503 });
    await expect(photographFile('a')).rejects.toThrow('The broker is away.');

    // When
    answer = file('image/png');

    // Then
    expect(await photographFile('a')).not.toBeNull();
  });

  it('is not kept for ever', async () => {
    answer = file('image/png');

    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'a']) {
      await photographFile(id);
    }

    expect(asked.filter((path) => path === 'images/a/photo').length).toBe(2);
  });
});
