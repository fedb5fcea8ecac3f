import type { DeadLetter } from '../../../main/web/api/types';
import { second } from '../images';

/** A letter that was written so many seconds after the others began, and is called like that. */
export function letterAt(at: number, current = true): DeadLetter {
  return { id: String(at), imageId: 'a', topic: 'images', stage: 'classified', reason: 'x', at: second(at), retriable: true, current };
}

/** Letters of these seconds, the newest first. */
export function lettersOf(...times: number[]): DeadLetter[] {
  return times.map((at) => letterAt(at));
}

export function timesOf(letters: DeadLetter[]): number[] {
  return letters.map(({ id }) => Number(id));
}
