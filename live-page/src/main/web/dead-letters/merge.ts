import type { DeadLetter, DeadLetterPage } from '../api/types';

/** Letters, the newest first, and where older ones follow; null at the end. */
export interface LetterList {
  letters: DeadLetter[];
  cursor: string | null;
}

export const NO_LETTERS: LetterList = { letters: [], cursor: null };

/** Each letter once, in its newest state, the newest letter first. */
export function merged(letters: DeadLetter[], others: DeadLetter[]): DeadLetter[] {
  const byId = new Map([...letters, ...others].map((letter) => [letter.id, letter]));
  return [...byId.values()].sort((one, other) => other.at.localeCompare(one.at));
}

/** The newest letters as they are now, before the older ones that were read already; unless some between them are missing. */
export function withNewest({ letters, cursor }: LetterList, page: DeadLetterPage): LetterList {
  const oldest = page.deadLetters.at(-1);
  const meets = oldest !== undefined && letters.some(({ id }) => id === oldest.id);
  if (meets || page.cursor == null) {
    return { letters: merged(letters, page.deadLetters), cursor: meets ? cursor : null };
  }
  const newer = letters.filter(({ at }) => oldest !== undefined && at >= oldest.at);
  return { letters: merged(newer, page.deadLetters), cursor: page.cursor };
}

export function withOlder({ letters }: LetterList, page: DeadLetterPage): LetterList {
  return { letters: merged(letters, page.deadLetters), cursor: page.cursor ?? null };
}

/** Nobody can send these back once more: what was sent is no open letter, whatever an earlier answer says. */
export function withoutSent(list: LetterList, sent: ReadonlySet<string>): LetterList {
  return { ...list, letters: list.letters.map((letter) => (sent.has(letter.id) ? { ...letter, current: false } : letter)) };
}

/** Letters that a retry can help. */
export function openOnes(letters: DeadLetter[]): DeadLetter[] {
  return letters.filter(({ current, retriable }) => current && retriable);
}
