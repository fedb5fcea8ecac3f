import { listStages, listTraining, readStatistics } from '../api/gateway';
import type { Stages, Statistics, TrainingPoint } from '../api/types';
import { useEvents, useLoaded } from '../widgets/hooks';

export function useStages(): Stages | null {
  const { value, setValue } = useLoaded(listStages);
  useEvents('stages', setValue);
  return value;
}

export function useStatistics(): Statistics | null {
  const { value, setValue } = useLoaded(readStatistics);
  useEvents('statistics', setValue);
  return value;
}

export function useTraining(): TrainingPoint[] {
  const { value, setValue } = useLoaded(async () => (await listTraining()).points);
  useEvents('training', (point) => setValue((points) => [...(points ?? []), point]));
  return value ?? [];
}
