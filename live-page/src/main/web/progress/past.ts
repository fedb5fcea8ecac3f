import type { StageLag } from '../api/types';
import { on } from '../state/events';

/** How much waited for a stage, and when. */
export interface Sample {
  at: number;
  lag: number;
}

/** How long lags are remembered, in milliseconds. */
export const REMEMBERED = 120_000;

/** Lags of the last two minutes by stage, the newest last. */
export class Past {
  private readonly samples = new Map<string, Sample[]>();

  remember(stages: StageLag[], now: number): void {
    for (const { stage, lag } of stages) {
      const recent = this.of(stage).filter(({ at }) => now - at <= REMEMBERED);
      this.samples.set(stage, [...recent, { at: now, lag }]);
    }
  }

  of(stage: string): Sample[] {
    return this.samples.get(stage) ?? [];
  }
}

/** From when the page was opened, not from when somebody looked at the progress. */
export const past = new Past();

on('stages', ({ stages }) => past.remember(stages, Date.now()));

/** A line through samples in a box: its width stands for the whole time, of which the end is the newest sample. */
export function lineThrough(samples: Sample[], width: number, height: number): string {
  const end = samples.at(-1)?.at ?? 0;
  const most = Math.max(1, ...samples.map(({ lag }) => lag));
  const x = (at: number) => width - ((end - at) / REMEMBERED) * width;
  const y = (lag: number) => height - (lag / most) * height;
  return samples.map(({ at, lag }) => `${x(at).toFixed(1)},${y(lag).toFixed(1)}`).join(' ');
}
