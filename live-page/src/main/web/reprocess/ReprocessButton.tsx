import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../app/icons';
import { mayOperate } from '../state/session';
import { isEverything } from '../stream/filter';
import { feed, filter } from '../stream/state';
import { ReprocessDialog } from './ReprocessDialog';
import { followRun, run } from './state';

/** Has the photographs that the filters show labelled again; while that goes on, says how far it is. For operators only. */
export function ReprocessButton() {
  return mayOperate.value ? <Button /> : null;
}

function Button() {
  const [open, setOpen] = useState(false);
  useEffect(followRun, []);
  const state = run.value;
  const running = state !== null && state.running;
  const text = isEverything(filter.value) ? 'Label all again …' : 'Label these again …';
  return (
    <>
      <button type="button" title={text} disabled={!running && feed.value.images.length === 0} onClick={() => setOpen(true)}>
        <Icon name="retry" />
        {running ? `Labelling again: ${state.done + state.skipped} of ${state.total}` : <span class="reprocess-text">{text}</span>}
      </button>
      {open && <ReprocessDialog onClose={() => setOpen(false)} />}
    </>
  );
}
