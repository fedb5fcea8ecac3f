import type { TrainingPoint } from '../api/types';
import { exactTime, figure } from '../widgets/format';
import { LineChart } from './LineChart';
import { seriesOf } from './series';

const ROWS = 20;

/** How well the segmenter learns: its loss, and its mIoU on what it does not learn from. */
export function Learning({ points }: { points: TrainingPoint[] }) {
  if (points.length === 0) {
    return (
      <section class="panel wide-panel">
        <h2>Learning</h2>
        <p class="muted">The segmenter has not learned yet. It starts by itself when enough photographs have seeds or masks.</p>
      </section>
    );
  }
  const losses = names(points).filter((name) => /loss/i.test(name));
  const scores = names(points).filter((name) => /iou/i.test(name));
  return (
    <>
      <Curves title="Loss" metrics={losses} points={points} />
      <Curves title="mIoU" metrics={scores} points={points} />
    </>
  );
}

function Curves({ title, metrics, points }: { title: string; metrics: string[]; points: TrainingPoint[] }) {
  if (metrics.length === 0) {
    return (
      <section class="panel">
        <h2>{title}</h2>
        <p class="muted">Not measured yet.</p>
      </section>
    );
  }
  return (
    <section class="panel" aria-label={`${title} over time`}>
      <h2>{title}</h2>
      <LineChart title={title} names={metrics} data={seriesOf(points, metrics)} />
      <details class="table-alternative">
        <summary>As a table</summary>
        <PointTable metrics={metrics} points={points} />
      </details>
    </section>
  );
}

function PointTable({ metrics, points }: { metrics: string[]; points: TrainingPoint[] }) {
  const measured = points.filter((point) => metrics.some((name) => name in point.metrics)).slice(-ROWS);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Time</th>
          <th scope="col" class="number">
            Step
          </th>
          {metrics.map((name) => (
            <th key={name} scope="col" class="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {measured.reverse().map((point) => (
          <tr key={`${point.at} ${point.step}`}>
            <td>{exactTime(point.at)}</td>
            <td class="number">{point.step}</td>
            {metrics.map((name) => (
              <td key={name} class="number">
                {name in point.metrics ? figure(point.metrics[name]) : ''}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function names(points: TrainingPoint[]): string[] {
  return [...new Set(points.flatMap((point) => Object.keys(point.metrics)))].sort();
}
