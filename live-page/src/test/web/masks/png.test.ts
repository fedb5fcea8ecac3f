import { describe, expect, it } from 'vitest';
import { emptyMask } from '../../../main/web/masks/mask';
import { crc32, readChunks, writeChunks } from '../../../main/web/masks/png-chunks';
import { readIndices } from '../../../main/web/masks/png-reader';
import { maskToPng } from '../../../main/web/masks/png-writer';
import { vocPalette } from '../../../main/web/masks/palette';
import { Random } from '../random';
import { randomMask } from './masks';
import { filteredPng } from './filtered-png';

describe('a mask as a PNG', () => {
  it('comes back exactly', async () => {
    const random = new Random(17);
    for (let round = 0; round < 25; round++) {
      const mask = randomMask(random);

      const back = await readIndices(await maskToPng(mask));

      expect(back).toEqual(mask);
    }
  });

  it('is a palette picture of 8 bits with the colours of Pascal VOC', async () => {
    // When
    const file = await maskToPng(emptyMask(3, 2, 12));

    // Then
    const chunks = readChunks(new Uint8Array(await file.arrayBuffer()));
    expect(chunks.map((chunk) => chunk.type)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
    expect([...chunks[0].data]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
    expect(chunks[1].data).toEqual(vocPalette());
  });
});

describe('reading a PNG', () => {
  it('undoes every row filter, at every bit depth', async () => {
    const random = new Random(19);
    for (const depth of [1, 2, 4, 8]) {
      for (const filter of [0, 1, 2, 3, 4]) {
        // Given
        const [width, height] = [random.integer(1, 40), random.integer(1, 20)];
        const pixels = Uint8Array.from({ length: width * height }, () => random.integer(0, 1 << depth));

        // When
        const read = await readIndices(await filteredPng({ width, height, pixels, depth, filter }));

        // Then
        expect([...read.classes]).toEqual([...pixels]);
      }
    }
  });

  it('says what is wrong with a file that is no mask', async () => {
    const good = new Uint8Array(await (await maskToPng(emptyMask(9, 9))).arrayBuffer());
    const damaged = good.slice();
    damaged[45] ^= 1;

    await expect(readIndices(new Blob(['<html>']))).rejects.toThrow('not a PNG');
    await expect(readIndices(new Blob([good.slice(0, -20)]))).rejects.toThrow('cut off');
    await expect(readIndices(new Blob([damaged]))).rejects.toThrow('checksum');
  });

  it('refuses pictures in full colour, which name no classes', async () => {
    const header = Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0);
    const file = new Blob([writeChunks([{ type: 'IHDR', data: header }])]);

    await expect(readIndices(file)).rejects.toThrow('palette or grey');
  });
});

describe('the checksum', () => {
  it('is the one of the PNG specification', () => {
    expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae426082);
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});
