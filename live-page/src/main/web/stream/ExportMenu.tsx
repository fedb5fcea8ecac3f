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
  return (
    <details class="menu">
      <summary>
        <Icon name="download" /> Export
      </summary>
      <div class="menu-list">
        <p>Of {what}:</p>
        <ul>
          {FORMATS.map(([format, name, note]) => (
            <li key={format}>
              <a href={exportPath(format, queryOf(filter.value))} download>
                {name} <small>{note}</small>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
