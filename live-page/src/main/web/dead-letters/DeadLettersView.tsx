import { useSignal } from '@preact/signals';
import { mayOperate } from '../state/session';
import { Icon } from '../app/icons';
import { Empty } from '../widgets/Empty';
import { counted } from '../widgets/format';
import { LetterRow } from './LetterRow';
import { useLetters } from './letters';

/** Work that could not be done: why, and another try. */
export function DeadLettersView() {
  const { letters, cursor, loaded, retry, more } = useLetters();
  const chosen = useSignal<ReadonlySet<string>>(new Set());
  const open = letters.filter((letter) => letter.current && letter.retriable);
  const selected = open.filter((letter) => chosen.value.has(letter.id));
  const choose = (id: string) => {
    const next = new Set(chosen.value);
    chosen.value = next.delete(id) ? next : next.add(id);
  };
  const run = async (ids: string[]) => {
    chosen.value = new Set();
    await retry(ids);
  };
  if (loaded && letters.length === 0) {
    return (
      <>
        <h1 class="hidden">Dead letters</h1>
        <Empty title="No dead letters">
          <p>Everything that came in could be worked on. What cannot be appears here with its reason.</p>
        </Empty>
      </>
    );
  }
  return (
    <div class="dead-letters">
      <header class="letters-head">
        <h1>Dead letters</h1>
        <p class="muted" role="status">
          {loaded ? `${counted(open.length, 'letter')} can be retried` : 'Reading …'}
        </p>
        {mayOperate.value && open.length > 0 && (
          <div class="actions">
            <button type="button" disabled={selected.length === 0} onClick={() => void run(selected.map(({ id }) => id))}>
              Retry selected{selected.length > 0 && ` (${selected.length})`}
            </button>
            <button type="button" class="primary" onClick={() => void run(open.map(({ id }) => id))}>
              <Icon name="retry" /> Retry all
            </button>
          </div>
        )}
      </header>
      <ul class="letter-list">
        {letters.map((letter) => (
          <LetterRow
            key={letter.id}
            letter={letter}
            chosen={chosen.value.has(letter.id)}
            onChoose={() => choose(letter.id)}
            onRetry={() => void run([letter.id])}
          />
        ))}
      </ul>
      {cursor && (
        <button type="button" onClick={() => void more()}>
          Older letters
        </button>
      )}
    </div>
  );
}
