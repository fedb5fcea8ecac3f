import { describe, expect, it } from 'vitest';
import { ago, counted, figure, kilobytes, milliseconds, percent } from '../../../main/web/widgets/format';
import { suggestions } from '../../../main/web/widgets/suggest';

describe('words for numbers', () => {
  const now = Date.parse('2026-03-01T12:00:00Z');

  it.each([
    ['2026-03-01T11:59:50Z', 'just now'],
    ['2026-03-01T12:00:09Z', 'just now'],
    ['2026-03-01T11:30:00Z', '30 min ago'],
    ['2026-03-01T02:00:00Z', '10 h ago'],
    ['2026-02-20T12:00:00Z', '9 days ago'],
  ])('%s is %s', (time, expected) => {
    expect(ago(time, now)).toBe(expected);
  });

  it('are short and clear', () => {
    expect([percent(0.834), milliseconds(12.4), milliseconds(1743), kilobytes(35_400), kilobytes(2_500_000)]).toEqual(
      ['83 %', '12 ms', '1.7 s', '35 kB', '2.5 MB']);
    expect([counted(1, 'letter'), counted(1200, 'letter')]).toEqual(['1 letter', '1,200 letters']);
    expect([figure(450), figure(0.6131), figure(1234.56)]).toEqual(['450', '0.613', '1234.6']);
  });
});

describe('suggested labels', () => {
  const names = ['cat', 'cow', 'dog', 'bobcat'];

  it('begin with what was typed before they contain it', () => {
    expect(suggestions(' Cat', [], names)).toEqual(['cat', 'bobcat']);
  });

  it('leave out what is chosen', () => {
    expect(suggestions('', ['cow'], names)).toEqual(['cat', 'dog', 'bobcat']);
  });
});
