import type { Stage } from '../api/types';
import { exactTime, milliseconds, percent } from '../widgets/format';

const NAMES: Record<string, string> = {
  classified: 'Classified',
  localized: 'Localized',
  seeded: 'Seeds',
  segmented: 'Segmented',
};

/** How far an image is: what each stage did, when, with which model, and how long it took. */
export function Stages({ stages }: { stages: Stage[] }) {
  return (
    <section class="stages">
      <h3>Stages</h3>
      <ol>
        {stages.map((stage) => (
          <StageItem key={stage.stage} stage={stage} />
        ))}
      </ol>
    </section>
  );
}

function StageItem({ stage }: { stage: Stage }) {
  const timings = Object.entries(stage.timings ?? {});
  const provenance = Object.entries(stage.provenance ?? {});
  return (
    <li class={stage.state}>
      <p class="stage-head">
        <span>
          <b>{NAMES[stage.stage] ?? stage.stage}</b> <span class="muted">{stage.state}</span>
          {stage.confidence != null && <span class="muted">, confidence {percent(stage.confidence)}</span>}
        </span>
        {stage.at && <time dateTime={stage.at}>{exactTime(stage.at)}</time>}
      </p>
      {timings.length > 0 && <p class="muted">{timings.map(([name, time]) => `${name} ${milliseconds(time)}`).join(' · ')}</p>}
      {stage.modelVersion && <p class="muted">model {stage.modelVersion}</p>}
      {provenance.length > 0 && (
        <details>
          <summary>Provenance</summary>
          <dl>
            {provenance.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{String(value)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  );
}
