import type { Statistics } from '../api/types';
import { counted } from '../widgets/format';

const HEIGHT = 150;
const WIDTH = 24;

/** How sure the samples are of the photographs: the left end is what the review queue begins with. */
export function ConfidenceHistogram({ statistics }: { statistics: Statistics | null }) {
  const counts = statistics?.confidenceHistogram ?? [];
  const total = counts.reduce((sum, count) => sum + count, 0);
  return (
    <section class="panel" aria-labelledby="confidence-title">
      <h2 id="confidence-title">Confidence</h2>
      {total === 0 ? (
        <p class="muted">No photograph has a confidence yet: it comes with the seeds.</p>
      ) : (
        <>
          <Bars counts={counts} total={total} />
          <p class="histogram-ends" aria-hidden="true">
            <span>0 %</span>
            <span>50 %</span>
            <span>100 %</span>
          </p>
          <details class="table-alternative">
            <summary>As a table</summary>
            <CountTable counts={counts} />
          </details>
        </>
      )}
    </section>
  );
}

function Bars({ counts, total }: { counts: number[]; total: number }) {
  const most = Math.max(...counts);
  return (
    <svg
      class="histogram"
      viewBox={`0 0 ${counts.length * WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`Histogram of the confidence of ${counted(total, 'photograph')}`}
    >
      {counts.map((count, place) => {
        const height = (count / most) * (HEIGHT - 4);
        return <rect key={place} x={place * WIDTH + 1.5} y={HEIGHT - height} width={WIDTH - 3} height={height} rx="2" />;
      })}
    </svg>
  );
}

function CountTable({ counts }: { counts: number[] }) {
  const edge = (place: number) => `${Math.round((place / counts.length) * 100)}`;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Confidence</th>
          <th scope="col" class="number">
            Photographs
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map((count, place) => (
          <tr key={place}>
            <th scope="row">
              {edge(place)} to {edge(place + 1)} %
            </th>
            <td class="number">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
