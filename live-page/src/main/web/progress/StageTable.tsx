import type { StageLag } from '../api/types';
import { counted } from '../widgets/format';
import { lineThrough, past, type Sample } from './past';

/** Each stage of the stream: how much waits for it, how fast it is, and how the waiting went over the last minutes. */
export function StageTable({ stages }: { stages: StageLag[] }) {
  return (
    <section class="panel wide-panel" aria-labelledby="stages-title">
      <h2 id="stages-title">Stages</h2>
      {stages.length === 0 ? (
        <p class="muted">Nothing is known about the stages yet. They appear when their services have started.</p>
      ) : (
        <table class="stage-table">
          <thead>
            <tr>
              <th scope="col">Stage</th>
              <th scope="col" class="number">
                Waiting
              </th>
              <th scope="col" class="number">
                Per second
              </th>
              <th scope="col" class="number">
                Done
              </th>
              <th scope="col" class="trend">
                Waiting, last 2 min
              </th>
            </tr>
          </thead>
          <tbody>
            {stages.map((stage) => (
              <StageLine key={stage.stage} stage={stage} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function StageLine({ stage }: { stage: StageLag }) {
  return (
    <tr>
      <th scope="row" title={`topic ${stage.topic}, group ${stage.group}`}>
        {stage.stage}
      </th>
      <td class="number">{stage.lag.toLocaleString('en')}</td>
      <td class="number">{rateOf(stage)}</td>
      <td class="number">{stage.done?.toLocaleString('en') ?? '–'}</td>
      <td class="trend">
        <Trend samples={past.of(stage.stage)} />
      </td>
    </tr>
  );
}

function rateOf({ ratePerSecond: rate }: StageLag): string {
  return rate == null ? '–' : rate.toFixed(rate < 10 ? 2 : 0);
}

/** A line without axes; its numbers are beside it. */
function Trend({ samples }: { samples: Sample[] }) {
  const most = Math.max(0, ...samples.map(({ lag }) => lag));
  return (
    <svg class="trend-line" viewBox="0 -2 120 25" role="img" aria-label={`At most ${counted(most, 'record')} waited`} preserveAspectRatio="none">
      <polyline points={lineThrough(samples, 120, 21)} />
    </svg>
  );
}
