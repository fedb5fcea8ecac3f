import { useEffect, useState } from 'preact/hooks';
import { layerPath } from '../api/gateway';
import type { ImageSummary } from '../api/types';
import { on } from '../state/events';
import { photographFile } from './photographs';

/** How far a photograph is on its way to the screen. */
export type Progress = 'reading' | 'shown' | 'failed';

export interface FullPhotoState {
  source: string | null;
  progress: Progress;
  /** Once it can be seen. */
  onLoad: () => void;
  onError: () => void;
  again: () => void;
}

/**
 * Browsers turn photographs as cameras ask for, which the stream does not; they can be told to show the pixels as they are stored,
 * but not to say how many those are. So the size has to be known.
 */
async function fileOf(image: ImageSummary): Promise<Blob | null> {
  return image.width && image.height ? photographFile(image.id) : null;
}

/**
 * A photograph at its full size: the file as it was submitted, which is smaller and sooner there than a PNG of its pixels. Where
 * the browser cannot show the file, the gateway draws it.
 */
export function useFullPhoto(image: ImageSummary): FullPhotoState {
  const [source, setSource] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress>('reading');
  const [attempts, setAttempts] = useState(0);
  const drawn = layerPath(image, 'photo');
  useEffect(() => {
    const object = new ObjectUrl();
    setProgress('reading');
    fileOf(image).then(
      (file) => object.wanted && setSource(file ? object.of(file) : drawn),
      () => object.wanted && setSource(drawn),
    );
    return () => object.drop();
  }, [image.id, attempts]);
  const again = () => (setSource(null), setAttempts((count) => count + 1));
  useEffect(() => (progress === 'failed' ? on('resumed', again) : undefined), [progress]);
  const onError = () => (source?.startsWith('blob:') ? setSource(drawn) : setProgress('failed'));
  return { source, progress, onLoad: () => setProgress('shown'), onError, again };
}

interface Props {
  image: ImageSummary;
  photo: FullPhotoState;
  alt: string;
  onSize: (width: number, height: number) => void;
}

export function FullPhoto({ image, photo, alt, onSize }: Props) {
  const loaded = (event: Event) => {
    const { naturalWidth, naturalHeight } = event.currentTarget as HTMLImageElement;
    onSize(image.width ?? naturalWidth, image.height ?? naturalHeight);
    photo.onLoad();
  };
  const name = `photograph full ${photo.progress}`;
  return photo.source && <img class={name} src={photo.source} alt={alt} draggable={false} onLoad={loaded} onError={photo.onError} />;
}

/** The address of a file that lasts as long as somebody looks at it. */
class ObjectUrl {
  wanted = true;
  private url: string | null = null;

  of(file: Blob): string {
    this.url = URL.createObjectURL(file);
    return this.url;
  }

  drop(): void {
    this.wanted = false;
    if (this.url) {
      URL.revokeObjectURL(this.url);
    }
  }
}
