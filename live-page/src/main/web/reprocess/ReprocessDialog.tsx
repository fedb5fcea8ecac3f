import { useEffect } from 'preact/hooks';
import { Dialog } from '../widgets/Dialog';
import { ReprocessForm } from './ReprocessForm';
import { RunProgress } from './RunProgress';
import { followRun, run } from './state';

/** One run at a time: either what is to be done, or how far it is. */
export function ReprocessDialog({ onClose }: { onClose: () => void }) {
  useEffect(followRun, []);
  return (
    <Dialog title="Label again" class="small" onClose={onClose}>
      {run.value?.running ? <RunProgress state={run.value} /> : <ReprocessForm onClose={onClose} />}
    </Dialog>
  );
}
