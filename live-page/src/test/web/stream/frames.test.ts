import { afterEach, describe, expect, it, vi } from 'vitest';
import { oncePerFrame } from '../../../main/web/stream/frames';

describe('work that many ask for', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is done once per frame', () => {
    // Given
    vi.useFakeTimers();
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, 16));
    vi.stubGlobal('cancelAnimationFrame', clearTimeout);
    const work = vi.fn();
    const ask = oncePerFrame(work);

    // When
    for (let round = 0; round < 2; round++) {
      ask();
      ask();
      vi.advanceTimersByTime(16);
    }
    vi.advanceTimersByTime(5000);

    // Then
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('is done in a hidden tab too, where no frame comes', () => {
    vi.useFakeTimers();
    vi.stubGlobal('requestAnimationFrame', () => 0);
    vi.stubGlobal('cancelAnimationFrame', () => undefined);
    const work = vi.fn();

    oncePerFrame(work)();
    vi.advanceTimersByTime(1000);

    expect(work).toHaveBeenCalledTimes(1);
  });
});
