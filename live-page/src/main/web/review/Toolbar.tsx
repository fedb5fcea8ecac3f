import { Icon, type IconName } from '../app/icons';
import type { Tool } from '../masks/editor';
import { canRedo, canUndo } from './state';
import { changeRadius, radius, tool } from './tools';
import type { Workbench } from './workbench';

const TOOLS: [Tool, IconName, string, string][] = [
  ['brush', 'brush', 'Brush', 'b'],
  ['fill', 'fill', 'Fill a region', 'f'],
  ['erase', 'erase', 'Erase to background', 'e'],
  ['ignore', 'ignore', 'Leave undecided', 'i'],
];

/** What is painted with. */
export function Toolbar({ bench }: { bench: Workbench }) {
  return (
    <div class="toolbar" role="toolbar" aria-label="Paint tools" aria-orientation="vertical">
      {TOOLS.map(([name, icon, title, key]) => (
        <button
          key={name}
          type="button"
          class="square"
          aria-pressed={tool.value === name}
          aria-label={title}
          aria-keyshortcuts={key}
          title={`${title} (${key})`}
          onClick={() => (tool.value = name)}
        >
          <Icon name={icon} />
        </button>
      ))}
      <BrushSize />
      <button type="button" class="square" aria-label="Undo" title="Undo (Ctrl+Z)" disabled={!canUndo.value} onClick={bench.undo}>
        <Icon name="undo" />
      </button>
      <button type="button" class="square" aria-label="Redo" title="Redo (Ctrl+Shift+Z)" disabled={!canRedo.value} onClick={bench.redo}>
        <Icon name="redo" />
      </button>
    </div>
  );
}

function BrushSize() {
  return (
    <div class="brush-size" role="group" aria-label="Brush size">
      <button type="button" class="square" aria-label="Larger brush" title="Larger brush (])" onClick={() => changeRadius(true)}>
        <Icon name="add" />
      </button>
      <output title="Brush size in pixels of the photograph">{radius.value * 2}</output>
      <button type="button" class="square" aria-label="Smaller brush" title="Smaller brush ([)" onClick={() => changeRadius(false)}>
        <Icon name="minus" />
      </button>
    </div>
  );
}
