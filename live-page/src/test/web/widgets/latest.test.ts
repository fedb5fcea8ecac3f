import { describe, expect, it } from 'vitest';
import { latest } from '../../../main/web/widgets/latest';

describe('a question that is asked again before it is answered', () => {
  it('takes the answer to the last time, whichever comes first', async () => {
    // Given
    const answers: ((value: string) => void)[] = [];
    const heard: unknown[] = [];
    const ask = latest(() => new Promise<string>((resolve) => answers.push(resolve)), {
      answered: (value) => heard.push(value),
      failed: (error) => heard.push(error),
    });

    // When
    ask();
    ask();
    answers[1]('new');
    answers[0]('old');
    await Promise.resolve();
    await Promise.resolve();

    // Then
    expect(heard).toEqual(['new']);
  });

  it('says why the last time failed', async () => {
    const heard: unknown[] = [];
    const ask = latest(() => Promise.reject(new Error('gone')), { answered: () => heard.push('answer'), failed: (error) => heard.push(error) });

    ask();
    await Promise.resolve();
    await Promise.resolve();

    expect(heard).toEqual([new Error('gone')]);
  });
});
