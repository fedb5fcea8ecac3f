import { useEffect, useState } from 'preact/hooks';
import { mayLabel } from '../state/session';
import { choose } from './state';
import { filesOf } from './dropped';

/** Photographs can be dropped anywhere on the page. */
export function DropTarget() {
  const over = useDrop();
  if (!over) {
    return null;
  }
  return (
    <div class="drop-veil" aria-hidden="true">
      <p>Drop photographs to add them to the stream</p>
    </div>
  );
}

/** Enter and leave come for every element below the pointer: counted, the last leave is the real one. */
function useDrop(): boolean {
  const [depth, setDepth] = useState(0);
  useEffect(() => {
    const enter = (event: DragEvent) => hasFiles(event) && setDepth((count) => count + 1);
    const leave = (event: DragEvent) => hasFiles(event) && setDepth((count) => Math.max(0, count - 1));
    const over = (event: DragEvent) => hasFiles(event) && event.preventDefault();
    const drop = (event: DragEvent) => {
      if (hasFiles(event)) {
        event.preventDefault();
        setDepth(0);
        void filesOf(event.dataTransfer!).then((files) => files.length > 0 && choose(files));
      }
    };
    const handlers = { dragenter: enter, dragleave: leave, dragover: over, drop };
    const entries = Object.entries(handlers) as [string, EventListener][];
    entries.forEach(([name, handler]) => addEventListener(name, handler));
    return () => entries.forEach(([name, handler]) => removeEventListener(name, handler));
  }, []);
  return depth > 0;
}

function hasFiles(event: DragEvent): boolean {
  return mayLabel.value && (event.dataTransfer?.types.includes('Files') ?? false);
}
