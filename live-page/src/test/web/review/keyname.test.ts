import { describe, expect, it } from 'vitest';
import { keyName } from '../../../main/web/review/keyname';

function named(key: string, ...held: string[]): string | null {
  const has = (name: string) => held.includes(name);
  const modifiers = { ctrlKey: has('Control'), metaKey: has('Meta'), shiftKey: has('Shift'), altKey: has('Alt') };
  return keyName({ key, ...modifiers, getModifierState: has });
}

describe('the name of a key', () => {
  it.each([
    ['J', [], 'j'],
    ['?', ['Shift'], '?'],
    ['ArrowDown', ['Shift'], 'ArrowDown'],
    ['z', ['Control'], 'Ctrl+z'],
    ['Z', ['Meta', 'Shift'], 'Ctrl+Shift+z'],
  ])('of %s with %j is %s', (key, held, expected) => {
    expect(named(key, ...held)).toBe(expected);
  });

  it('is the bracket that a layout has only with AltGr or Alt', () => {
    expect(named('[', 'AltGraph', 'Control', 'Alt')).toBe('[');
    expect(named(']', 'Alt')).toBe(']');
  });

  it('is none where the key belongs to the browser', () => {
    expect(named('ArrowLeft', 'Alt')).toBeNull();
    expect(named('c', 'Alt')).toBeNull();
  });
});
