import { describe, expect, it } from 'vitest';
import { atHand, choices } from '../../../main/web/review/tools';
import { classes, nameOf } from '../../../main/web/state/classes';
import { paintStyle, hiddenClasses } from '../../../main/web/state/display';
import { anImage } from '../images';

describe('the classes at hand', () => {
  it('are those of the photograph and those that the classifier knows; what is undecided is none', () => {
    // Given
    const all = ['background', 'cat', 'dog', 'horse', 'sheep'].map((name, index) => ({ index, name, colour: '#000000' }));
    classes.value = { classes: all, ignoreIndex: 255, known: ['horse'] };

    // When
    const image = anImage('a', { labels: ['cat'], classes: { background: 0.5, undecided: 0.3, dog: 0.2 } });

    // Then
    expect(choices(image).slice(0, atHand(image)).map(nameOf)).toEqual(['cat', 'dog', 'horse']);
  });
});

describe('a mask that is painted', () => {
  it('shows everything but background, whatever is hidden where masks are looked at', () => {
    hiddenClasses.value = [0, 8, 255];

    const shown = (index: number) => paintStyle.value.surface[index * 4 + 3] > 0;

    expect([0, 8, 255].map(shown)).toEqual([false, true, true]);
  });
});
