import { useState } from 'preact/hooks';
import { Dialog } from '../widgets/Dialog';
import { counted } from '../widgets/format';
import { LabelChips } from '../widgets/LabelChips';
import { FilePicker } from './FilePicker';
import { chosenFiles, lastLabels, submitChosen, uploadOpen, uploads } from './state';
import { UploadList } from './UploadList';

export function UploadDialog() {
  return uploadOpen.value ? <Open /> : null;
}

function Open() {
  const [labels, setLabels] = useState<string[]>(lastLabels.value);
  const count = chosenFiles.value.length;
  const submit = (event: Event) => {
    event.preventDefault();
    submitChosen(labels);
  };
  return (
    <Dialog title="Add photographs" onClose={() => (uploadOpen.value = false)} class="upload-dialog">
      <form onSubmit={submit}>
        <FilePicker />
        <LabelChips
          title="What is in them"
          hint="These labels go to all photographs chosen. None: the classifier predicts them."
          labels={labels}
          onChange={setLabels}
        />
        <div class="actions">
          {count > 0 && (
            <button type="button" onClick={() => (chosenFiles.value = [])}>
              Choose others
            </button>
          )}
          <button type="submit" class="primary" disabled={count === 0}>
            {count === 0 ? 'Add to the stream' : `Add ${counted(count, 'photograph')}`}
          </button>
        </div>
      </form>
      {uploads.value.length > 0 && <UploadList />}
    </Dialog>
  );
}
