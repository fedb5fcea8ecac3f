import type { TrainingPoint } from '../api/types';

/** Times in seconds, then the values of each metric; null where a point does not have it. */
export type Series = [number[], ...(number | null)[][]];

export function seriesOf(points: TrainingPoint[], metrics: string[]): Series {
  const sorted = [...points]
    .filter((point) => metrics.some((name) => Number.isFinite(point.metrics[name])))
    .sort((one, other) => one.at.localeCompare(other.at));
  return [
    sorted.map((point) => Date.parse(point.at) / 1000),
    ...metrics.map((name) => sorted.map((point) => (Number.isFinite(point.metrics[name]) ? point.metrics[name] : null))),
  ];
}
