import { useSignal } from '@preact/signals';
import { Empty } from '../widgets/Empty';
import { LetterRow } from './LetterRow';
import { LettersHead } from './LettersHead';
import { useLetters } from './letters';
import { openOnes } from './merge';

/** Work that could not be done: why, and another try. */
export function DeadLettersView() {
  const { letters, cursor, loaded, going, retry, retryEverything, more } = useLetters();
  const chosen = useSignal<ReadonlySet<string>>(new Set());
  const open = openOnes(letters);
  const selected = open.filter((letter) => chosen.value.has(letter.id)).map(({ id }) => id);
  const choose = (id: string) => {
    const next = new Set(chosen.value);
    chosen.value = next.delete(id) ? next : next.add(id);
  };
  const run = (work: () => Promise<void>) => {
    chosen.value = new Set();
    void work();
  };
  if (loaded && letters.length === 0) {
    return <NoLetters />;
  }
  return (
    <div class="dead-letters">
      <LettersHead
        open={open.length}
        more={cursor !== null}
        selected={selected.length}
        loaded={loaded}
        going={going}
        onRetrySelected={() => run(() => retry(selected))}
        onRetryAll={() => run(retryEverything)}
      />
      <ul class="letter-list">
        {letters.map((letter) => (
          <LetterRow
            key={letter.id}
            letter={letter}
            chosen={chosen.value.has(letter.id)}
            busy={going !== null}
            onChoose={() => choose(letter.id)}
            onRetry={() => run(() => retry([letter.id]))}
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

function NoLetters() {
  return (
    <>
      <h1 class="hidden">Dead letters</h1>
      <Empty title="No dead letters">
        <p>Everything that came in could be worked on. What cannot be appears here with its reason.</p>
      </Empty>
    </>
  );
}
