import type { ImageSummary } from '../api/types';
import { LabelsEditor } from '../detail/LabelsEditor';
import { Dialog } from '../widgets/Dialog';
import { done } from './state';

/** Other labels mean another mask: the photograph leaves the queue and comes back with its new seeds. */
export function ReviewLabels({ image, onClose }: { image: ImageSummary; onClose: () => void }) {
  const saved = () => {
    onClose();
    done(image.id);
  };
  return (
    <Dialog title={`Labels of ${image.id}`} onClose={onClose} class="small" focus="content">
      <LabelsEditor image={image} onSaved={saved} autoFocus />
    </Dialog>
  );
}
