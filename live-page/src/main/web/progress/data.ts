import { useRef } from 'preact/hooks';
import { listStages, listTraining, readStatistics } from '../api/gateway';
import type { Stages, Statistics, TrainingPoint } from '../api/types';
import { useEvents, useLoaded } from '../widgets/hooks';

const REMEMBERED = 60;

/** Lags of the last minutes by stage, the newest last. */
export type Past = Map<string, number[]>;

export function useStages(): { now: Stages | null; past: Past } {
  const { value, setValue } = useLoaded(listStages);
  const past = useRef<Past>(new Map());
  useEvents('stages', (stages) => {
    for (const { stage, lag } of stages.stages) {
      past.current.set(stage, [...(past.current.get(stage) ?? []), lag].slice(-REMEMBERED));
    }
    setValue(stages);
  });
  return { now: value, past: past.current };
}

export function useStatistics(): Statistics | null {
  const { value, setValue } = useLoaded(readStatistics);
  useEvents('statistics', setValue);
  return value;
}

export function useTraining(): TrainingPoint[] {
  const { value, setValue } = useLoaded(async () => (await listTraining()).points);
  useEvents('training', (point) => setValue([...(value ?? []), point]));
  return value ?? [];
}
