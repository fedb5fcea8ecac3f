import type { ImageSummary } from '../api/types';
import { LabelsEditor } from '../detail/LabelsEditor';
import { Dialog } from '../widgets/Dialog';
import { done } from './moves';
import { painted } from './state';

/**
 * Other labels mean other seeds: the photograph leaves the queue. One that was painted stays until that is saved: a person's
 * mask stands whatever its labels are.
 */
export function ReviewLabels({ image, onClose }: { image: ImageSummary; onClose: () => void }) {
  const saved = () => {
    onClose();
    if (!painted.value) {
      done(image.id);
    }
  };
  return (
    <Dialog title={`Labels of ${image.id}`} onClose={onClose} class="small" focus="content">
      <LabelsEditor image={image} onSaved={saved} autoFocus />
    </Dialog>
  );
}
