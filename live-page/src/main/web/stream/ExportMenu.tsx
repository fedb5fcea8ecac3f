import { useEffect, useRef } from 'preact/hooks';
import { exportPath } from '../api/gateway';
import { Icon } from '../app/icons';
import { isEverything, queryOf } from './filter';
import { filter } from './state';

const FORMATS = [
  ['voc', 'Pascal VOC', 'folders with palette masks'],
  ['coco', 'COCO', 'instances and panoptic'],
  ['yolo-seg', 'YOLO', 'segmentation polygons'],
  ['label-studio', 'Label Studio', 'brush pre-annotations'],
  ['cvat', 'CVAT', 'mask import'],
];

/** Downloads of what the filters let through, in the formats of other tools. */
export function ExportMenu() {
  const what = isEverything(filter.value) ? 'all photographs that have a mask' : 'what the filters show and has a mask';
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => (menu.current!.open = false);
  useEffect(() => closedFromOutside(menu.current!), []);
  return (
    <details ref={menu} class="menu" onKeyDown={closesOnEscape}>
      <summary>
        <Icon name="download" /> Export
      </summary>
      <div class="menu-list">
        <p>Of {what}:</p>
        <ul>
          {FORMATS.map(([format, name, note]) => (
            <li key={format}>
              <a href={exportPath(format, queryOf(filter.value))} download onClick={close}>
                {name} <small>{note}</small>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

function closesOnEscape(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (event.key === 'Escape' && menu.open) {
    event.preventDefault();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  }
}

/** A press elsewhere closes the menu, until the returned function is called. */
function closedFromOutside(menu: HTMLDetailsElement): () => void {
  const press = (event: Event) => {
    if (!menu.contains(event.target as Node)) {
      menu.open = false;
    }
  };
  addEventListener('pointerdown', press);
  return () => removeEventListener('pointerdown', press);
}
