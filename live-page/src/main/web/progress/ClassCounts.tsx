import type { Statistics } from '../api/types';
import { indexOf } from '../state/classes';
import { colourOf } from '../state/display';

/** How many photographs are labelled with each class: a table whose last column is a bar. */
export function ClassCounts({ statistics }: { statistics: Statistics | null }) {
  const counts = Object.entries(statistics?.classCounts ?? {}).sort(([, one], [, other]) => other - one);
  const most = Math.max(1, ...counts.map(([, count]) => count));
  return (
    <section class="panel" aria-labelledby="classes-title">
      <h2 id="classes-title">Classes</h2>
      {counts.length === 0 ? (
        <p class="muted">No photograph has a label yet.</p>
      ) : (
        <table class="bars">
          <thead class="hidden">
            <tr>
              <th scope="col">Class</th>
              <th scope="col">Photographs</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {counts.map(([name, count]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="number">{count.toLocaleString('en')}</td>
                <td class="bar-cell">
                  <i class="bar" style={{ width: `${(count / most) * 100}%`, backgroundColor: colourOf(indexOf(name) ?? 0) }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
