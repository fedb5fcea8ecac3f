import { useEffect, useState } from 'preact/hooks';
import { imageDetail } from '../api/gateway';
import type { ImageDetail } from '../api/types';
import { messageOf } from '../api/problem';
import { go } from '../app/router';
import { Icon } from '../app/icons';
import { LayerPanel } from '../photo/LayerPanel';
import { ZoomPhoto } from '../photo/ZoomPhoto';
import { indexOf } from '../state/classes';
import { IGNORE } from '../masks/palette';
import { on } from '../state/events';
import { feed } from '../stream/state';
import { Dialog } from '../widgets/Dialog';
import { latest } from '../widgets/latest';
import { Facts } from './Facts';

/** Everything about one image; at #/stream/ID, so that it can be linked to. */
export function DetailDialog({ id }: { id: string }) {
  const { image, problem } = useDetail(id);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, k: -1, ArrowRight: 1, j: 1 }[event.key];
    if (step !== undefined && !event.defaultPrevented && !(event.target as HTMLElement).closest('input, select, textarea')) {
      event.preventDefault();
      open(neighbour(id, step));
    }
  };
  const ways = (
    <div class="detail-ways">
      <Way id={neighbour(id, -1)} icon="left" name="Newer photograph" />
      <Way id={neighbour(id, 1)} icon="right" name="Older photograph" />
    </div>
  );
  return (
    <Dialog title={id} onClose={() => go('stream')} class="detail" tools={ways} onKeyDown={onKeyDown}>
      <div class="detail-body">
        {image ? <Large image={image} /> : <p class="loading">{problem === '' ? 'Reading …' : problem}</p>}
      </div>
    </Dialog>
  );
}

function Large({ image }: { image: ImageDetail }) {
  const present = Object.keys(image.classes).map(indexOf).filter((index) => index !== undefined);
  return (
    <>
      <ZoomPhoto image={image} />
      <div class="detail-side">
        <Facts image={image} />
        <details class="detail-layers" open>
          <summary>
            <Icon name="layers" /> Layers and classes
          </summary>
          <LayerPanel present={[...present, IGNORE]} />
        </details>
      </div>
    </>
  );
}

function Way({ id, icon, name }: { id: string | null; icon: 'left' | 'right'; name: string }) {
  return (
    <button type="button" class="square" aria-label={name} title={name} disabled={id === null} onClick={() => open(id)}>
      <Icon name={icon} />
    </button>
  );
}

/** Read again whenever the image changes. */
function useDetail(id: string): { image: ImageDetail | null; problem: string } {
  const [image, setImage] = useState<ImageDetail | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const load = latest(() => imageDetail(id), {
      answered: (read) => (setImage(read), setProblem('')),
      failed: (error) => setProblem(messageOf(error)),
    });
    load();
    const stops = [
      on('image', (changed) => changed.id === id && load()),
      on('dead-letter', (letter) => letter.imageId === id && load()),
      on('resumed', load),
    ];
    return () => stops.forEach((stop) => stop());
  }, [id]);
  return { image, problem };
}

function neighbour(id: string, step: number): string | null {
  const { images } = feed.value;
  const place = images.findIndex((image) => image.id === id);
  return place < 0 ? null : images[place + step]?.id ?? null;
}

function open(id: string | null): void {
  if (id !== null) {
    go('stream', id);
  }
}
