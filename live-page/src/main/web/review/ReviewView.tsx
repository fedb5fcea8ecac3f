import { useEffect, useState } from 'preact/hooks';
import { Empty } from '../widgets/Empty';
import { mayLabel } from '../state/session';
import { on } from '../state/events';
import { hashOf } from '../app/router';
import { Canvas } from './Canvas';
import { ReviewHelp } from './ReviewHelp';
import { ReviewHead } from './ReviewHead';
import { ReviewLabels } from './ReviewLabels';
import { SidePanel } from './SidePanel';
import { image, loaded, startReview } from './state';
import { Toolbar } from './Toolbar';
import { useReviewKeys } from './keys';
import { useWorkbench } from './workbench';

/** One photograph after the other, the least certain first: confirm it, correct its labels, or paint its mask. */
export function ReviewView() {
  const [open, setOpen] = useState<'help' | 'labels' | null>(null);
  useEffect(() => {
    void startReview();
    return on('resumed', () => void startReview());
  }, []);
  const shown = image.value;
  const bench = useWorkbench(shown);
  useReviewKeys(bench, setOpen);
  if (!shown) {
    return loaded.value ? <AllDone /> : <p class="loading">Looking for the least certain photographs …</p>;
  }
  return (
    <div class="review">
      <ReviewHead image={shown} onHelp={() => setOpen('help')} />
      {mayLabel.value && <Toolbar bench={bench} />}
      <Canvas key={shown.id} bench={bench} image={shown} />
      <SidePanel bench={bench} image={shown} onLabels={() => setOpen('labels')} />
      {open === 'help' && <ReviewHelp onClose={() => setOpen(null)} />}
      {open === 'labels' && <ReviewLabels image={shown} onClose={() => setOpen(null)} />}
    </div>
  );
}

function AllDone() {
  return (
    <Empty title="Nothing to review" heading="h1">
      <p>Every photograph that has a confidence was confirmed or corrected. New ones come here as they get their seeds.</p>
      <a class="button" href={hashOf('stream')}>
        Back to the stream
      </a>
    </Empty>
  );
}
