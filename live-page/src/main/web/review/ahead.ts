import { layerPath } from '../api/gateway';
import type { ImageSummary } from '../api/types';
import { photographFile } from '../photo/photographs';
import { raster } from '../photo/rasters';
import { bestLayerOf } from '../state/display';

/** Where the mask is that is reviewed; null where there is none yet. */
export function pathOfMask(image: ImageSummary): string | null {
  const layer = bestLayerOf(image);
  return layer && layerPath(image, layer);
}

/** Reads a photograph and its mask before somebody gets there. What fails is tried again, and told, when they do. */
export function readAhead(image: ImageSummary): void {
  const path = pathOfMask(image);
  const parts = [photographFile(image.id), path === null ? null : raster(path)];
  void Promise.allSettled(parts);
}
