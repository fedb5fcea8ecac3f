/** The index of pixels for which nothing is decided. */
export const IGNORE = 255;
/** The index of everything that is none of the classes. */
export const BACKGROUND = 0;

/** Red, green and blue of one class in Pascal VOC's palette: bits of the index, spread over the channels from the top. */
export function vocColour(index: number): [number, number, number] {
  let red = 0;
  let green = 0;
  let blue = 0;
  for (let bits = index, place = 7; bits > 0; bits >>= 3, place--) {
    red |= (bits & 1) << place;
    green |= ((bits >> 1) & 1) << place;
    blue |= ((bits >> 2) & 1) << place;
  }
  return [red, green, blue];
}

/** All 256 colours, three bytes each, as a PNG's PLTE chunk wants them. */
export function vocPalette(): Uint8Array {
  const palette = new Uint8Array(256 * 3);
  for (let index = 0; index < 256; index++) {
    palette.set(vocColour(index), index * 3);
  }
  return palette;
}

/** What no class has: a colour that can be seen on photographs, since VOC's own are dark and class 0 is black. */
const BRIGHTER: Record<number, string> = {
  1: '#e6564f', 2: '#5cc26a', 3: '#c9b94a', 4: '#5b7fe8', 5: '#c06be0', 6: '#35b8b8', 7: '#b9a58f',
  8: '#ff8f5a', 9: '#f0648c', 10: '#8fd14f', 11: '#d8a13a', 12: '#a78bfa', 13: '#ff6fcf', 14: '#6ad2a0',
  15: '#ffb4a2', 16: '#4d9c5f', 17: '#f4d35e', 18: '#7fb2ff', 19: '#5ad1e6', 20: '#9fb0c3',
};

/** The colour in which a class is drawn until a person picks another. */
export function drawingColour(index: number): string {
  return BRIGHTER[index] ?? toHex(vocColour(index));
}

export function toHex([red, green, blue]: readonly [number, number, number]): string {
  return '#' + [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
}

export function fromHex(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
