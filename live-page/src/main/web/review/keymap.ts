import type { Tool } from '../masks/editor';
import { changeCross, stamp, toggleCross, zoomAtCross } from './cross';
import { spaceHeld } from './keys';
import { step } from './moves';
import { image } from './state';
import { changeRadius, choices, cross, doubtShown, maskShown, pick, tool } from './tools';
import type { Workbench } from './workbench';

export interface KeyContext {
  bench: Workbench;
  open: (dialog: 'help' | 'labels') => void;
  event: KeyboardEvent;
}

/** What a key does; false: it was not meant, let the browser have it. */
type Action = (context: KeyContext) => unknown;

const next: Action = () => void step(1);
const previous: Action = () => void step(-1);
const accept: Action = ({ bench }) => void bench.accept();
const use = (chosen: Tool): Action => () => (tool.value = chosen);
const zoom = (factor: number): Action => ({ bench }) => zoomAtCross(bench, factor);
const arrow = (x: number, y: number, otherwise: Action): Action => (context) =>
  cross.value ? changeCross(context.bench, x, y, context.event.shiftKey) : otherwise(context);

export const MAP_KEYS: Record<string, Action> = {
  j: next,
  k: previous,
  c: accept,
  Enter: accept,
  l: ({ open }) => open('labels'),
  '?': ({ open }) => open('help'),
  b: use('brush'),
  f: use('fill'),
  e: use('erase'),
  i: use('ignore'),
  '[': () => changeRadius(false),
  ']': () => changeRadius(true),
  'Ctrl+z': ({ bench }) => bench.undo(),
  'Ctrl+Shift+z': ({ bench }) => bench.redo(),
  'Ctrl+y': ({ bench }) => bench.redo(),
  '+': zoom(1.4),
  '=': zoom(1.4),
  '-': zoom(1 / 1.4),
  w: ({ bench }) => bench.zoomer.current?.fit(),
  v: () => (doubtShown.value = !doubtShown.value, true),
  m: () => (maskShown.value = !maskShown.value, true),
  x: ({ bench }) => toggleCross(bench),
  Escape: () => (cross.value === null ? false : void (cross.value = null)),
  ' ': (context) => (cross.value ? stamp(context.bench) : void (spaceHeld.value = true)),
  ArrowRight: arrow(1, 0, next),
  ArrowLeft: arrow(-1, 0, previous),
  ArrowDown: arrow(0, 1, () => false),
  ArrowUp: arrow(0, -1, () => false),
  '0': () => pick(0),
  ...Object.fromEntries(Array.from({ length: 9 }, (_, key) => [String(key + 1), () => pickChoice(key)])),
};

/** Keys that go on while they are held. */
export const REPEATED: ReadonlySet<string> = new Set([
  'j', 'k', '[', ']', '+', '=', '-', 'Ctrl+z', 'Ctrl+Shift+z', 'Ctrl+y', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp',
]);

function pickChoice(place: number): void {
  const index = image.value ? choices(image.value)[place] : undefined;
  if (index !== undefined) {
    pick(index);
  }
}
