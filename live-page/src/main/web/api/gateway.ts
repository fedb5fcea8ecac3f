import { call, getJson, postJson, query } from './http';
import type {
  Classes, DeadLetterPage, ImageDetail, ImagePage, ImageSummary, Layer, ModelRole, ReprocessRequest, ReprocessState, Retried, Review,
  Session, Stages, Statistics, TrainingPoint,
} from './types';

export interface ImageQuery {
  label?: string;
  status?: string;
  minConfidence?: number;
  maxConfidence?: number;
  review?: 'none' | Review | '';
  order?: 'newest' | 'uncertain' | 'id';
  cursor?: string | null;
  limit?: number;
}

export const listImages = (wanted: ImageQuery, signal?: AbortSignal) => getJson<ImagePage>('images' + query({ ...wanted }), signal);
export const imageDetail = (id: string) => getJson<ImageDetail>(imagePath(id));
export const listStages = () => getJson<Stages>('stages');
export const readStatistics = () => getJson<Statistics>('statistics');
export const listModels = () => getJson<{ roles: ModelRole[] }>('models');
export const listTraining = () => getJson<{ points: TrainingPoint[] }>('training');
export const listClasses = () => getJson<Classes>('classes');
export const readSession = () => getJson<Session>('session');
export const endSession = () => call('session', { method: 'DELETE' });
export const listDeadLetters = (cursor?: string | null) => getJson<DeadLetterPage>('dead-letters' + query({ cursor, limit: 100 }));
export const retryDeadLetters = (ids: string[]) => postJson<Retried>('dead-letters/retry', { ids });
export const useModel = (role: string, version: string) => postJson(`models/${encodeURIComponent(role)}/current`, { version });

export const reprocess = (request: ReprocessRequest) => postJson<{ accepted: number }>('reprocess', request);
export const readReprocessing = () => getJson<ReprocessState>('reprocess');

export const correctLabels = (id: string, labels: string[]) => postJson<{ revision: number }>(imagePath(id, 'labels'), { labels });
export const confirmLayer = (id: string, layer: Layer) => postJson(imagePath(id, 'confirm'), { layer });
export const retryImage = (id: string) => postJson(imagePath(id, 'retry'));
export const saveMask = (id: string, png: Blob) =>
  call(imagePath(id, 'mask'), { method: 'POST', body: png, headers: { 'Content-Type': 'image/png' } });

export function imagePath(id: string, part = ''): string {
  return `images/${encodeURIComponent(id)}${part === '' ? '' : '/' + part}`;
}

/** Where a layer's picture is; a width makes it smaller. The revision keeps a picture of earlier labels from being shown again. */
export function layerPath(image: ImageSummary, layer: Layer, width?: number): string {
  const version = layer === 'photo' ? image.revision : `${image.revision}-${image.changedAt}`;
  return imagePath(image.id, `${layer}.png`) + query({ width, v: version });
}

export function exportPath(format: string, wanted: ImageQuery): string {
  const { label, status, minConfidence, maxConfidence, review } = wanted;
  return `exports/${format}` + query({ label, status, minConfidence, maxConfidence, review });
}
