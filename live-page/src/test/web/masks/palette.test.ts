import { describe, expect, it } from 'vitest';
import { drawingColour, fromHex, toHex, vocColour, vocPalette } from '../../../main/web/masks/palette';

describe('the palette of Pascal VOC', () => {
  it.each([
    [0, [0, 0, 0]],
    [1, [128, 0, 0]],
    [8, [64, 0, 0]],
    [12, [64, 0, 128]],
    [15, [192, 128, 128]],
    [20, [0, 64, 128]],
    [255, [224, 224, 192]],
  ])('gives class %i the colour %j', (index, colour) => {
    expect(vocColour(index)).toEqual(colour);
  });

  it('has another colour for every index', () => {
    // Given
    const palette = vocPalette();

    // When
    const colours = Array.from({ length: 256 }, (_, index) => palette.slice(index * 3, index * 3 + 3).join());

    // Then
    expect(new Set(colours).size).toBe(256);
  });
});

describe('colours to draw with', () => {
  it('differ between the classes', () => {
    const colours = Array.from({ length: 21 }, (_, index) => drawingColour(index));

    expect(new Set(colours).size).toBe(21);
  });

  it('come back from their written form', () => {
    for (let index = 0; index < 256; index++) {
      expect(fromHex(toHex(vocColour(index)))).toEqual(vocColour(index));
    }
  });
});
