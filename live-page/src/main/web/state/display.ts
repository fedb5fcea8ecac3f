import { computed } from '@preact/signals';
import type { ImageSummary, Layer } from '../api/types';
import { maskStyle, type MaskStyle } from '../masks/overlay';
import { BACKGROUND, drawingColour, IGNORE, toHex, vocColour } from '../masks/palette';
import { persisted } from './persisted';

/** Layers that are drawn over photographs, masks from the best to the roughest. */
export const MASK_LAYERS = ['mask', 'segmentation', 'seeds'] as const;
export const MAP_LAYERS = ['localization', 'confidence'] as const;
export type DrawnLayer = (typeof MASK_LAYERS)[number] | (typeof MAP_LAYERS)[number];

export const LAYER_NAMES: Record<Layer, string> = {
  photo: 'Photograph',
  mask: 'Person’s mask',
  segmentation: 'Segmentation',
  seeds: 'Seeds',
  localization: 'Localization map',
  confidence: 'Doubt',
  'segmentation-confidence': 'Segmenter’s confidence',
};

export const opacity = persisted('opacity', 0.45);
export const shownLayers = persisted<DrawnLayer[]>('layers', ['mask', 'segmentation', 'seeds']);
export const hiddenClasses = persisted<number[]>('hidden', [BACKGROUND, IGNORE]);
export const classColours = persisted<Record<string, string>>('colours', {});

/** How masks are drawn where they are looked at. */
export const style = computed(() => styleHiding(hiddenClasses.value));

/** How a mask is drawn that is painted: whoever paints must see what they paint, undecided too. */
export const paintStyle = computed(() => styleHiding([BACKGROUND]));

function styleHiding(hidden: number[]): MaskStyle {
  const colours = Object.entries(classColours.value).map(([index, colour]) => [Number(index), colour] as const);
  return maskStyle({ opacity: opacity.value, hidden: new Set(hidden), colours: new Map(colours) });
}

export function colourOf(index: number): string {
  return index === IGNORE ? '#e8e8e8' : classColours.value[index] ?? drawingColour(index);
}

export function setColour(index: number, colour: string): void {
  classColours.value = { ...classColours.value, [index]: colour };
}

export function useVocColours(): void {
  classColours.value = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [index, toHex(vocColour(index))]));
}

export function useOwnColours(): void {
  classColours.value = {};
}

export function toggleLayer(layer: DrawnLayer): void {
  shownLayers.value = toggled(shownLayers.value, layer);
}

export function toggleClass(index: number): void {
  hiddenClasses.value = toggled(hiddenClasses.value, index);
}

/** The mask to draw over a photograph: the best of those that it has and that are switched on. */
export function maskLayerOf(image: ImageSummary): Layer | null {
  return MASK_LAYERS.find((layer) => shownLayers.value.includes(layer) && image.layers.includes(layer)) ?? null;
}

/** The mask that counts, whatever is switched on. */
export function bestLayerOf(image: ImageSummary): 'mask' | 'segmentation' | 'seeds' | null {
  return MASK_LAYERS.find((layer) => image.layers.includes(layer)) ?? null;
}

function toggled<T>(values: T[], value: T): T[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
