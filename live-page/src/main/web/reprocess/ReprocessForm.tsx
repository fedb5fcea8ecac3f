import { useEffect, useState } from 'preact/hooks';
import { listModels } from '../api/gateway';
import { messageOf } from '../api/problem';
import type { ModelVersion } from '../api/types';
import { complain } from '../state/toasts';
import { isEverything } from '../stream/filter';
import { filter } from '../stream/state';
import { counted } from '../widgets/format';
import { type Count, countMatching } from './count';
import { OptionFields } from './OptionFields';
import { NO_WISHES, requestOf } from './request';
import { begin } from './state';

/** How many photographs are labelled again, and what is done differently. */
export function ReprocessForm({ onBegun, onClose }: { onBegun: () => void; onClose: () => void }) {
  const [wishes, setWishes] = useState(NO_WISHES);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const count = useCount();
  const versions = useClassifiers();
  const change = (next: typeof wishes) => (setProblem(''), setWishes(next));
  const submit = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    try {
      await begin(requestOf(filter.value, wishes));
      onBegun();
    } catch (error) {
      setProblem(messageOf(error));
      setBusy(false);
    }
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <p role="status">{sentenceOf(count)}</p>
      <OptionFields wishes={wishes} versions={versions} onChange={change} />
      <p class="hint">
        Labels that people gave stay, and so do masks that people painted or confirmed. Each photograph gets a new revision; its present mask is
        shown until the new one is there.
      </p>
      <p class="problem-text" role="alert">
        {problem}
      </p>
      <div class="actions">
        <button type="button" onClick={onClose}>
          Cancel
        </button>
        <button type="submit" class="primary" disabled={busy || count?.count === 0}>
          {buttonOf(count)}
        </button>
      </div>
    </form>
  );
}

function sentenceOf(count: Count | null): string {
  const which = isEverything(filter.value) ? 'All photographs of the stream' : 'The photographs that the filters show';
  return count === null ? `${which} are labelled again. Counting them …` : `${which} are labelled again: ${numberOf(count)}.`;
}

function buttonOf(count: Count | null): string {
  return count === null ? 'Label again' : `Label ${numberOf(count)} again`;
}

function numberOf({ count, more }: Count): string {
  return more ? `more than ${counted(count, 'photograph')}` : counted(count, 'photograph');
}

/** Null while they are counted, and where that cannot be done. */
function useCount(): Count | null {
  const [count, setCount] = useState<Count | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    countMatching(filter.peek(), controller.signal).then(setCount, (error: unknown) => controller.signal.aborted || complain(error));
    return () => controller.abort();
  }, []);
  return count;
}

function useClassifiers(): ModelVersion[] {
  const [versions, setVersions] = useState<ModelVersion[]>([]);
  useEffect(() => {
    listModels().then(({ roles }) => setVersions(roles.find(({ role }) => role === 'classifier')?.versions ?? []), complain);
  }, []);
  return versions;
}
