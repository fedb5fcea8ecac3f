import type { DeadLetter } from '../api/types';
import { exactTime } from '../widgets/format';

/** Why an image could not be worked on. */
export function Letters({ letters }: { letters: DeadLetter[] }) {
  return (
    <section class="letters">
      <h3>Dead letters</h3>
      <ul>
        {letters.map((letter) => (
          <li key={letter.id} class={letter.current ? 'open' : ''}>
            <p>{letter.reason}</p>
            <p class="muted">
              at {letter.stage}, {exactTime(letter.at)}
              {letter.current ? '' : ', retried or overtaken'}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
