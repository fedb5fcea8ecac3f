import type { DeadLetter } from '../api/types';

/** Each letter once, in its newest state, the newest letter first. */
export function merged(letters: DeadLetter[], others: DeadLetter[]): DeadLetter[] {
  const byId = new Map([...letters, ...others].map((letter) => [letter.id, letter]));
  return [...byId.values()].sort((one, other) => other.at.localeCompare(one.at));
}
