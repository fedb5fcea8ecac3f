import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { listDeadLetters } from '../api/gateway';
import type { Retried } from '../api/types';
import { countLetters } from '../state/counts';
import { on } from '../state/events';
import { attempt, tell } from '../state/toasts';
import { counted } from '../widgets/format';
import { useEvents } from '../widgets/hooks';
import { type LetterList, merged, NO_LETTERS, withNewest, withOlder, withoutSent } from './merge';
import { retryAll, retryThese, type Told } from './retry-all';

/** What the page knows about a letter besides the letter itself: what its last retry came to. */
export const outcomes = signal<ReadonlyMap<string, string>>(new Map());

const list = signal<LetterList>(NO_LETTERS);
const loaded = signal(false);

/** How many went back in the retry that runs now; null: none runs. */
const going = signal<number | null>(null);

const sent = new Set<string>();

export function useLetters() {
  useEffect(() => {
    void load();
    return on('resumed', () => void load());
  }, []);
  useEvents('dead-letter', (letter) => show({ ...list.value, letters: merged(list.value.letters, [letter]) }));
  return { ...list.value, loaded: loaded.value, going: going.value, retry, retryEverything, more };
}

function show(next: LetterList): void {
  list.value = withoutSent(next, sent);
}

async function load(): Promise<void> {
  await attempt(async () => {
    const page = await listDeadLetters();
    show(withNewest(list.value, page));
    loaded.value = true;
  });
}

async function more(): Promise<void> {
  await attempt(async () => {
    const page = await listDeadLetters(list.value.cursor);
    show(withOlder(list.value, page));
  });
}

function retry(ids: string[]): Promise<void> {
  return run((told) => retryThese(ids, told));
}

function retryEverything(): Promise<void> {
  return run(retryAll);
}

/** One at a time. What was sent is told also when the rest could not be. */
async function run(work: (told: Told) => Promise<void>): Promise<void> {
  if (going.value !== null) {
    return;
  }
  going.value = 0;
  let refusals = 0;
  await attempt(() =>
    work((ids, outcome) => {
      remember(ids, outcome);
      going.value = going.peek()! + outcome.retried;
      refusals += outcome.refused.length;
    }),
  );
  tellOutcome(going.value, refusals);
  going.value = null;
  await load();
  await attempt(countLetters);
}

function remember(ids: string[], { refused }: Retried): void {
  const reasons = new Map(refused.map(({ id, reason }) => [id, `Not retried: ${reason}`]));
  ids.filter((id) => !reasons.has(id)).forEach((id) => sent.add(id));
  outcomes.value = new Map([...outcomes.value, ...ids.map((id) => [id, reasons.get(id) ?? 'Retried: it is worked on again.'] as const)]);
  show(list.value);
}

function tellOutcome(retried: number, refusals: number): void {
  if (retried + refusals > 0) {
    const refused = refusals > 0 ? ` ${counted(refusals, 'letter')} could not be, see the reasons.` : '';
    tell(`${counted(retried, 'letter')} went back to the stream.${refused}`);
  }
}
