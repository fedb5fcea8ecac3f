import { describe, expect, it } from 'vitest';
import { merged, openOnes, withNewest, withOlder, withoutSent } from '../../../main/web/dead-letters/merge';
import { letterAt, lettersOf, timesOf } from './letters';

describe('dead letters', () => {
  it('are each shown once, as they are now, the newest first', () => {
    const all = merged(lettersOf(1, 2), [letterAt(1, false), letterAt(3)]);

    expect(timesOf(all)).toEqual([3, 2, 1]);
    expect(all[2].current).toBe(false);
  });

  it('that are older stay when the newest are read again', () => {
    // Given
    const opened = withOlder({ letters: lettersOf(9, 8), cursor: 'after 8' }, { deadLetters: lettersOf(7, 6), cursor: 'after 6' });

    // When
    const again = withNewest(opened, { deadLetters: lettersOf(10, 9), cursor: 'after 9' });

    // Then
    expect(timesOf(again.letters)).toEqual([10, 9, 8, 7, 6]);
    expect(again.cursor).toBe('after 6');
  });

  it('begin anew when some between the newest and the older ones were not read', () => {
    const again = withNewest({ letters: lettersOf(22, 3, 2), cursor: 'after 2' }, { deadLetters: lettersOf(21, 20), cursor: 'after 20' });

    expect(timesOf(again.letters)).toEqual([22, 21, 20]);
    expect(again.cursor).toBe('after 20');
  });

  it('have no older ones when the first answer holds all', () => {
    const all = withNewest({ letters: lettersOf(5), cursor: null }, { deadLetters: lettersOf(4, 3) });

    expect(timesOf(all.letters)).toEqual([5, 4, 3]);
    expect(all.cursor).toBeNull();
  });

  it('cannot be sent back twice, even if an answer is older than the retry', () => {
    const list = withoutSent({ letters: lettersOf(2, 1), cursor: null }, new Set(['2']));

    expect(timesOf(openOnes(list.letters))).toEqual([1]);
  });
});
