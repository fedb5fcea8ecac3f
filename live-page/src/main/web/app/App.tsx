import { useEffect } from 'preact/hooks';
import { StreamView } from '../stream/StreamView';
import { ReviewView } from '../review/ReviewView';
import { ProgressView } from '../progress/ProgressView';
import { ModelsView } from '../models/ModelsView';
import { DeadLettersView } from '../dead-letters/DeadLettersView';
import { DetailDialog } from '../detail/DetailDialog';
import { DropTarget } from '../upload/DropTarget';
import { UploadDialog } from '../upload/UploadDialog';
import { UploadPill } from '../upload/UploadPill';
import { Confirmation } from '../widgets/confirm';
import { PageToasts } from '../widgets/Dialog';
import { Header } from './Header';
import { Login } from './Login';
import { route, type View } from './router';

const PAGES: Record<View, () => preact.JSX.Element> = {
  stream: StreamView,
  review: ReviewView,
  progress: ProgressView,
  models: ModelsView,
  'dead-letters': DeadLettersView,
};

const TITLES: Record<View, string> = {
  stream: 'Stream',
  review: 'Review',
  progress: 'Progress',
  models: 'Models',
  'dead-letters': 'Dead letters',
};

export function App() {
  const { view, id } = route.value;
  useEffect(() => {
    document.title = `${TITLES[view]} · Ficklestream`;
    scrollTo(0, 0);
  }, [view]);
  const Page = PAGES[view];
  return (
    <>
      <a class="skip" href="#content" onClick={skip}>
        Skip to content
      </a>
      <Header />
      <main id="content" tabIndex={-1} class={`view ${view}-view`}>
        <Page />
      </main>
      {view === 'stream' && id !== null && <DetailDialog key={id} id={id} />}
      <UploadPill />
      <UploadDialog />
      <DropTarget />
      <Confirmation />
      <Login />
      <PageToasts />
    </>
  );
}

/** The hash names the view, so the link may not change it. */
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
