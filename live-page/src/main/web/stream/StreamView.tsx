import { useEffect } from 'preact/hooks';
import { LayerPanel } from '../photo/LayerPanel';
import { ReprocessButton } from '../reprocess/ReprocessButton';
import { mayLabel } from '../state/session';
import { openUpload } from '../upload/state';
import { Empty } from '../widgets/Empty';
import { Icon } from '../app/icons';
import { ExportMenu } from './ExportMenu';
import { EVERYTHING, isEverything } from './filter';
import { FilterBar } from './FilterBar';
import { Grid } from './Grid';
import { startStream } from './live';
import { NewPill } from './NewPill';
import { failed, feed, filter, loadFirst, loading } from './state';

/** The stream as photographs with their masks, newest first. */
export function StreamView() {
  useEffect(startStream, []);
  return (
    <>
      <h1 class="hidden">Stream</h1>
      <div class="stream-bar">
        <FilterBar />
        <div class="stream-actions">
          <ReprocessButton />
          <ExportMenu />
          {mayLabel.value && (
            <button type="button" class="primary" onClick={openUpload}>
              <Icon name="add" /> Add photographs
            </button>
          )}
        </div>
      </div>
      <div class="stream-body">
        <section class="stream-grid" aria-label="Photographs" aria-busy={loading.value === 'first'}>
          <NewPill />
          <Content />
        </section>
        <aside class="side" aria-label="Layers and classes">
          <details open={innerWidth >= 900}>
            <summary>
              <Icon name="layers" /> Layers and classes
            </summary>
            <LayerPanel />
          </details>
        </aside>
      </div>
    </>
  );
}

function Content() {
  if (feed.value.images.length > 0) {
    return <Grid />;
  }
  if (loading.value === 'first') {
    return <p class="loading">Reading the stream …</p>;
  }
  if (failed.value) {
    return <NotRead />;
  }
  return isEverything(filter.value) ? <NothingYet /> : <NothingMatches />;
}

function NotRead() {
  return (
    <Empty title="The stream could not be read">
      <p>The message says why. The page shows the photographs as soon as it can.</p>
      <button type="button" onClick={() => void loadFirst()}>
        Try again
      </button>
    </Empty>
  );
}

function NothingYet() {
  return (
    <Empty title="No photographs yet">
      <p>Drop some here and say what is in them: a mask of every photograph appears within seconds.</p>
      <p>
        Or let a folder be watched: <code>./ficklestream watch DIR</code>
      </p>
      {mayLabel.value && (
        <button type="button" class="primary" onClick={openUpload}>
          <Icon name="add" /> Add photographs
        </button>
      )}
    </Empty>
  );
}

function NothingMatches() {
  return (
    <Empty title="Nothing matches">
      <p>No photograph is like that. New ones that match appear here by themselves.</p>
      <button type="button" onClick={() => (filter.value = EVERYTHING)}>
        Show all photographs
      </button>
    </Empty>
  );
}
