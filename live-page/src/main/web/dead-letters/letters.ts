import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { listDeadLetters, retryDeadLetters } from '../api/gateway';
import type { DeadLetter, Retried } from '../api/types';
import { countLetters } from '../state/counts';
import { attempt, complain, tell } from '../state/toasts';
import { counted } from '../widgets/format';
import { useEvents } from '../widgets/hooks';
import { on } from '../state/events';
import { merged } from './merge';

/** What the page knows about a letter besides the letter itself: what its last retry came to. */
export const outcomes = signal<ReadonlyMap<string, string>>(new Map());

const letters = signal<DeadLetter[]>([]);
const cursor = signal<string | null>(null);
const loaded = signal(false);

export function useLetters() {
  useEffect(() => {
    void load();
    return on('resumed', () => void load());
  }, []);
  useEvents('dead-letter', (letter) => (letters.value = merged(letters.value, [letter])));
  return { letters: letters.value, cursor: cursor.value, loaded: loaded.value, retry, more };
}

async function load(): Promise<void> {
  try {
    const page = await listDeadLetters();
    letters.value = page.deadLetters;
    cursor.value = page.cursor ?? null;
    loaded.value = true;
  } catch (error) {
    complain(error);
  }
}

async function more(): Promise<void> {
  await attempt(async () => {
    const page = await listDeadLetters(cursor.value);
    letters.value = merged(letters.value, page.deadLetters);
    cursor.value = page.cursor ?? null;
  });
}

/** The gateway takes so many at once. */
const AT_ONCE = 100;

async function retryAll(ids: string[]): Promise<Retried> {
  const all: Retried = { retried: 0, refused: [] };
  for (let first = 0; first < ids.length; first += AT_ONCE) {
    const { retried, refused } = await retryDeadLetters(ids.slice(first, first + AT_ONCE));
    all.retried += retried;
    all.refused.push(...refused);
  }
  return all;
}

async function retry(ids: string[]): Promise<void> {
  await attempt(async () => {
    const { retried, refused } = await retryAll(ids);
    const reasons = new Map(refused.map(({ id, reason }) => [id, `Not retried: ${reason}`]));
    outcomes.value = new Map([...outcomes.value, ...ids.map((id) => [id, reasons.get(id) ?? 'Retried: it is worked on again.'] as const)]);
    const refusals = refused.length > 0 ? ` ${counted(refused.length, 'letter')} could not be, see the reasons.` : '';
    tell(`${counted(retried, 'letter')} went back to the stream.${refusals}`);
  });
  await load();
  await countLetters();
}
