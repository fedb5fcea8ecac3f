import { describe, expect, it } from 'vitest';
import { MaskEditor } from '../../../main/web/masks/editor';
import { type Box, emptyMask } from '../../../main/web/masks/mask';

function editorOf(width = 100, height = 80) {
  const boxes: Box[] = [];
  const editor = new MaskEditor(emptyMask(width, height), (box) => boxes.push(box));
  editor.index = 12;
  editor.radius = 4;
  const at = (x: number, y: number) => editor.mask.classes[y * width + x];
  return { editor, boxes, at };
}

describe('painting', () => {
  it('makes one step of a whole stroke', () => {
    // Given
    const { editor, at } = editorOf();

    // When
    editor.press({ x: 10, y: 10 });
    editor.move({ x: 50, y: 40 });
    editor.move({ x: 90, y: 10 });
    editor.release();

    // Then
    expect([at(10, 10), at(50, 39), at(90, 10)]).toEqual([12, 12, 12]);
    editor.undo();
    expect(editor.mask.classes.every((index) => index === 0)).toBe(true);
    expect(editor.painted).toBe(false);
  });

  it.each([
    ['brush', 12],
    ['erase', 0],
    ['ignore', 255],
  ] as const)('with the %s sets pixels to %i', (tool, expected) => {
    const { editor, at } = editorOf();
    editor.mask.classes.fill(8);
    editor.tool = tool;

    editor.press({ x: 20, y: 20 });
    editor.release();

    expect(at(20, 20)).toBe(expected);
    expect(at(60, 60)).toBe(8);
  });

  it('fills the region that was clicked, and no other of its class', () => {
    // Given: two boxes of cats with background between them
    const { editor, at } = editorOf();
    for (let y = 10; y < 20; y++) {
      editor.mask.classes.fill(8, y * 100 + 10, y * 100 + 20);
      editor.mask.classes.fill(8, y * 100 + 40, y * 100 + 50);
    }
    editor.tool = 'fill';

    // When
    editor.press({ x: 15.5, y: 15.2 });
    editor.release();

    // Then
    expect([at(15, 15), at(45, 15), at(30, 15)]).toEqual([12, 8, 0]);
  });

  it('does nothing while the pointer is up', () => {
    const { editor, boxes } = editorOf();

    editor.move({ x: 5, y: 5 });

    expect(boxes).toEqual([]);
    expect(editor.drawing).toBe(false);
  });

  it('takes a stroke back that turned out to be the first of two fingers', () => {
    const { editor } = editorOf();
    editor.press({ x: 30, y: 30 });

    editor.cancel();

    expect(editor.mask.classes.every((index) => index === 0)).toBe(true);
    expect(editor.drawing).toBe(false);
  });

  it('leaves the stroke before alone when the first of two fingers changed nothing', () => {
    // Given
    const { editor, at } = editorOf();
    editor.press({ x: 30, y: 30 });
    editor.release();

    // When
    editor.press({ x: 30, y: 30 });
    editor.cancel();

    // Then
    expect(at(30, 30)).toBe(12);
    expect(editor.painted).toBe(true);
  });

  it.each(['brush', 'fill'] as const)('keeps what can be redone when a %s is taken back for two fingers', (tool) => {
    // Given
    const { editor, at } = editorOf();
    editor.press({ x: 30, y: 30 });
    editor.release();
    editor.undo();
    editor.tool = tool;

    // When
    editor.press({ x: 60, y: 60 });
    editor.cancel();
    editor.release();

    // Then
    expect(at(60, 60)).toBe(0);
    expect([editor.canUndo, editor.canRedo]).toEqual([false, true]);
  });

  it('touches few pixels of a large photograph', () => {
    const { editor, boxes } = editorOf(4000, 3000);

    editor.press({ x: 2000, y: 1500 });
    editor.move({ x: 2010, y: 1500 });

    expect(Math.max(...boxes.map(({ width, height }) => width * height))).toBeLessThan(400);
  });
});
