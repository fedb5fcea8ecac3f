import { layerPath } from '../api/gateway';
import type { ImageSummary } from '../api/types';
import { maskLayerOf, opacity, shownLayers, style } from '../state/display';
import { Picture } from './Picture';
import { RasterCanvas } from './RasterCanvas';

interface LayersProps {
  image: ImageSummary;
  /** How wide the pictures should be asked for; missing: as large as they are. */
  width?: number;
}

interface Props extends LayersProps {
  alt: string;
  onSize?: (width: number, height: number) => void;
}

/** A photograph with the layers that are switched on, drawn over it. */
export function LayeredPhoto({ image, width, alt, onSize }: Props) {
  const loaded = (event: Event) => {
    const { naturalWidth, naturalHeight } = event.currentTarget as HTMLImageElement;
    onSize?.(naturalWidth, naturalHeight);
  };
  return (
    <div class="layered" data-mask={maskLayerOf(image) ?? 'none'}>
      <Picture class="photograph" src={layerPath(image, 'photo', width)} alt={alt} draggable={false} decoding="async" onLoad={loaded} />
      <Layers image={image} width={width} />
    </div>
  );
}

/** The layers that are switched on. */
export function Layers({ image, width }: LayersProps) {
  const mask = maskLayerOf(image);
  const has = (layer: 'localization' | 'confidence') => shownLayers.value.includes(layer) && image.layers.includes(layer);
  return (
    <>
      {has('localization') && (
        <Picture class="layer heat" data-layer="localization" src={layerPath(image, 'localization', width)} alt="" style={{ opacity: 0.3 + 0.6 * opacity.value }} />
      )}
      {has('confidence') && <RasterCanvas path={layerPath(image, 'confidence', width)} kind="doubt" style={style.value} opacity={opacity.value} />}
      {mask && <RasterCanvas path={layerPath(image, mask, width)} kind="mask" style={style.value} opacity={opacity.value} />}
    </>
  );
}
