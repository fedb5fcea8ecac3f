import { ClassCounts } from './ClassCounts';
import { ConfidenceHistogram } from './ConfidenceHistogram';
import { Learning } from './Learning';
import { Overview } from './Overview';
import { StageTable } from './StageTable';
import { useStages, useStatistics, useTraining } from './data';

/** What the stream does now, and what came of it. */
export function ProgressView() {
  const stages = useStages();
  const statistics = useStatistics();
  const training = useTraining();
  return (
    <div class="panels">
      <h1>Progress</h1>
      <Overview stages={stages} statistics={statistics} />
      <StageTable stages={stages?.stages ?? []} />
      <Learning points={training} />
      <ClassCounts statistics={statistics} />
      <ConfidenceHistogram statistics={statistics} />
    </div>
  );
}
