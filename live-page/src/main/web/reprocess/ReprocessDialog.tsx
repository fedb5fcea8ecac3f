import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../widgets/Dialog';
import { ReprocessForm } from './ReprocessForm';
import { RunProgress } from './RunProgress';
import { followRun, run } from './state';

/** One run at a time: either what is to be done, or how far it is. */
export function ReprocessDialog({ onClose }: { onClose: () => void }) {
  const [begun, setBegun] = useState(false);
  useEffect(followRun, []);
  const state = run.value;
  return (
    <Dialog title="Label again" class="small" onClose={onClose}>
      {state && (state.running || begun) ? <RunProgress state={state} onClose={onClose} /> : <ReprocessForm onBegun={() => setBegun(true)} onClose={onClose} />}
    </Dialog>
  );
}
