import { useEffect, useState } from 'preact/hooks';
import { Empty } from '../widgets/Empty';
import { mayLabel } from '../state/session';
import { on } from '../state/events';
import { hashOf, route } from '../app/router';
import { Canvas } from './Canvas';
import { ReviewHelp } from './ReviewHelp';
import { ReviewHead } from './ReviewHead';
import { ReviewLabels } from './ReviewLabels';
import { SidePanel } from './SidePanel';
import { reading, startReview, turnTo } from './reading';
import { image, queue } from './state';
import { Toolbar } from './Toolbar';
import { keepFocus, useReviewKeys } from './keys';
import { useWorkbench } from './workbench';

/** One photograph after the other, the least certain first: confirm it, correct its labels, or paint its mask. */
export function ReviewView() {
  const [open, setOpen] = useState<'help' | 'labels' | null>(null);
  const { id } = route.value;
  useEffect(() => void (id !== null && turnTo(id)), [id]);
  useEffect(() => {
    void startReview();
    return on('resumed', () => void startReview());
  }, []);
  const shown = image.value;
  const bench = useWorkbench(shown);
  useReviewKeys(bench, setOpen);
  if (!shown) {
    return <NothingShown />;
  }
  return (
    <div class="review" onMouseDown={keepFocus}>
      <ReviewHead bench={bench} image={shown} onHelp={() => setOpen('help')} />
      {mayLabel.value && <Toolbar bench={bench} />}
      <Canvas key={shown.id} bench={bench} image={shown} />
      <SidePanel bench={bench} image={shown} onLabels={() => setOpen('labels')} />
      {open === 'help' && <ReviewHelp onClose={() => setOpen(null)} />}
      {open === 'labels' && <ReviewLabels image={shown} onClose={() => setOpen(null)} />}
    </div>
  );
}

function NothingShown() {
  if (reading.value === 'failed') {
    return <Unread />;
  }
  const all = reading.value === 'done' && queue.value.cursor === null;
  return all ? <AllDone /> : <p class="loading">Looking for the least certain photographs …</p>;
}

function Unread() {
  return (
    <Empty title="The queue could not be read" heading="h1">
      <p>It is read again as soon as the gateway is there, or when you ask.</p>
      <button type="button" onClick={() => void startReview()}>
        Try again
      </button>
    </Empty>
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
