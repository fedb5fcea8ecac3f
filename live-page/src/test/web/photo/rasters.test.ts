import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyMask } from '../../../main/web/masks/mask';
import { maskToPng } from '../../../main/web/masks/png-writer';
import { Gateway, settled } from '../gateway';

let gateway: Gateway;
let rasters: typeof import('../../../main/web/photo/rasters');

const PATH = 'images/a/seeds.png';
const BUSY = { detail: 'More pictures are being worked on than the gateway takes at once.', retryAfterSeconds: 600 };

const png = () => maskToPng(emptyMask(3, 2, 7));

beforeEach(async () => {
  vi.resetModules();
  gateway = new Gateway();
  (await import('../../../main/web/state/events')).connect();
  gateway.open();
  rasters = await import('../../../main/web/photo/rasters');
});

afterEach(() => vi.unstubAllGlobals());

describe('a layer', () => {
  it('is read once for all who want it, and kept', async () => {
    const both = [rasters.raster(PATH), rasters.raster(PATH, new AbortController().signal)];
    await gateway.last.answer(await png());

    const masks = await Promise.all([...both, rasters.raster(PATH)]);

    expect(masks.map(({ width, height }) => [width, height])).toEqual(Array(3).fill([3, 2]));
    expect(gateway.calls).toHaveLength(1);
  });

  it('is not read to its end when all have scrolled past it, and read again when somebody comes back', async () => {
    // Given
    const [one, other] = [new AbortController(), new AbortController()];
    const failures = [one, other].map(({ signal }) => rasters.raster(PATH, signal).catch((error: Error) => error.name));

    // When
    one.abort();
    const whileOneWaits = gateway.last.signal?.aborted;
    other.abort();

    // Then
    expect([whileOneWaits, gateway.last.signal?.aborted]).toEqual([false, true]);
    expect(await Promise.all(failures)).toEqual(['AbortError', 'AbortError']);
    const again = rasters.raster(PATH);
    await gateway.last.answer(await png());
    expect((await again).width).toBe(3);
  });

  it('that the gateway is too busy for is asked for again after the time that it names', async () => {
    const mask = rasters.raster(PATH);
    await gateway.last.answer({ ...BUSY, retryAfterSeconds: 0.001 }, 429);
    await settled();

    await gateway.last.answer(await png());

    expect((await mask).width).toBe(3);
    expect(gateway.calls).toHaveLength(2);
  });

  it('is asked for again as soon as the page is live again', async () => {
    const mask = rasters.raster(PATH);
    await gateway.last.answer(BUSY, 503);
    expect(gateway.to(PATH)).toHaveLength(1);

    gateway.open();
    await settled();
    await gateway.to(PATH).at(-1)!.answer(await png());

    expect((await mask).width).toBe(3);
  });

  it('that waits for a busy gateway is given up as well', async () => {
    const stop = new AbortController();
    const failure = rasters.raster(PATH, stop.signal).catch((error: Error) => error.name);
    await gateway.last.answer(BUSY, 429);

    stop.abort();
    gateway.open();
    await settled();

    expect(await failure).toBe('AbortError');
    expect(gateway.calls).toHaveLength(1);
  });

  it('that is not there is not asked for again, until somebody wants it', async () => {
    const failure = rasters.raster(PATH).catch((error: { status: number }) => error.status);
    await gateway.last.answer({}, 404);
    expect(await failure).toBe(404);

    void rasters.raster(PATH);

    expect(gateway.calls).toHaveLength(2);
  });
});
