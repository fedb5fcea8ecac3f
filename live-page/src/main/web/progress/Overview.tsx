import type { Stages, Statistics } from '../api/types';

/** The few numbers that say whether all is well. */
export function Overview({ stages, statistics }: { stages: Stages | null; statistics: Statistics | null }) {
  const count = (value: number | undefined) => (value ?? 0).toLocaleString('en');
  const reviewed = (statistics?.reviewed.confirmed ?? 0) + (statistics?.reviewed.corrected ?? 0);
  return (
    <section class="panel overview" aria-label="Overview">
      <dl>
        <Figure name="photographs" value={count(statistics?.images)} />
        <Figure name="segmented" value={count(statistics?.byStatus.segmented)} />
        <Figure name="wait for a result" value={count(stages?.waiting)} />
        <Figure name="reviewed by people" value={count(reviewed)} />
        <Figure name="failed" value={count(statistics?.byStatus.failed)} />
      </dl>
      {stages?.saturated && (
        <p class="notice" role="status">
          The stream is saturated: {count(stages.waiting)} photographs wait, the limit is {count(stages.limit)}. New ones are asked to come back
          later; add workers to go faster.
        </p>
      )}
    </section>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
