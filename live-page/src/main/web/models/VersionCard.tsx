import type { ModelVersion } from '../api/types';
import { mayOperate } from '../state/session';
import { ago, exactTime, figure } from '../widgets/format';

interface Props {
  version: ModelVersion;
  current: boolean;
  /** True when it was announced before the current one: using it is a roll back. */
  older: boolean;
  before?: ModelVersion;
  onUse: (back: boolean) => void;
}

export function VersionCard({ version, current, older, before, onUse }: Props) {
  const verb = older ? 'Roll back to this' : 'Use this';
  return (
    <li class={`version ${current ? 'current' : ''}`}>
      <div class="version-head">
        <h3>{version.version}</h3>
        {current && <span class="badge">current</span>}
        <time dateTime={version.announcedAt} title={exactTime(version.announcedAt)} class="muted">
          {ago(version.announcedAt)}
        </time>
        {!current && mayOperate.value && (
          <button type="button" aria-label={`${verb}: ${version.version}`} onClick={() => onUse(older)}>
            {verb}
          </button>
        )}
      </div>
      <Figures version={version} before={before} />
      <Origin version={version} />
    </li>
  );
}

/** What was measured, and how it differs from the version before. */
function Figures({ version, before }: { version: ModelVersion; before?: ModelVersion }) {
  const metrics = Object.entries(version.metrics ?? {});
  if (metrics.length === 0) {
    return <p class="muted">No figures were announced with it.</p>;
  }
  return (
    <dl class="figures">
      {metrics.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {figure(value)} <Difference value={value} before={before?.metrics?.[name]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Difference({ value, before }: { value: number; before?: number }) {
  if (before === undefined || before === value) {
    return null;
  }
  const sign = value > before ? '+' : '−';
  return (
    <small class="muted" title="compared with the version before">
      {sign}
      {figure(Math.abs(value - before))}
    </small>
  );
}

function Origin({ version }: { version: ModelVersion }) {
  const facts = Object.entries({ location: version.location, digest: version.digest, ...version.provenance }).filter(([, value]) => value != null);
  if (facts.length === 0) {
    return null;
  }
  return (
    <details>
      <summary>Provenance</summary>
      <dl class="origin">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{String(value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
