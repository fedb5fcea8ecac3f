export type Status = 'queued' | 'localized' | 'seeded' | 'segmented' | 'failed';
export type Review = 'confirmed' | 'corrected';
export type Role = 'viewer' | 'labeler' | 'operator';
export type Layer = 'photo' | 'localization' | 'seeds' | 'confidence' | 'segmentation' | 'segmentation-confidence' | 'mask';

export interface ImageSummary {
  id: string;
  revision: number;
  status: Status;
  submittedAt: string;
  changedAt: string;
  labels: string[];
  labelOrigin?: 'given' | 'predicted' | null;
  confidence?: number | null;
  width?: number | null;
  height?: number | null;
  layers: Layer[];
  classes: Record<string, number>;
  review?: Review | null;
  failure?: string | null;
}

export interface Stage {
  stage: string;
  state: 'waiting' | 'done' | 'failed';
  at?: string | null;
  modelVersion?: string | null;
  timings?: Record<string, number> | null;
  provenance?: Record<string, unknown> | null;
  confidence?: number | null;
}

export interface ImageDetail extends ImageSummary {
  givenLabels?: string[];
  photograph?: { bytes: number; sha256: string; format: string };
  stages: Stage[];
  deadLetters: DeadLetter[];
  reviewer?: string | null;
  reviewedAt?: string | null;
}

export interface DeadLetter {
  id: string;
  /** Missing where the record could not even be read that far. */
  imageId?: string | null;
  topic: string;
  stage: string;
  reason: string;
  at: string;
  retriable: boolean;
  current: boolean;
}

export interface ImagePage {
  images: ImageSummary[];
  cursor?: string | null;
}

export interface DeadLetterPage {
  deadLetters: DeadLetter[];
  cursor?: string | null;
}

export interface StageLag {
  stage: string;
  topic: string;
  group: string;
  lag: number;
  /** Absent where it cannot be told. */
  ratePerSecond?: number | null;
  done?: number | null;
}

export interface Stages {
  stages: StageLag[];
  waiting: number;
  limit: number;
  saturated: boolean;
}

export interface Statistics {
  images: number;
  byStatus: Partial<Record<Status, number>>;
  classCounts: Record<string, number>;
  confidenceHistogram: number[];
  reviewed: { none?: number; confirmed?: number; corrected?: number };
}

export interface ModelVersion {
  version: string;
  current: boolean;
  announcedAt: string;
  location?: string | null;
  digest?: string | null;
  provenance?: Record<string, unknown> | null;
  metrics?: Record<string, number> | null;
}

export interface ModelRole {
  role: string;
  current?: string | null;
  versions: ModelVersion[];
}

export interface TrainingPoint {
  at: string;
  role: string;
  baseVersion?: string | null;
  step: number;
  metrics: Record<string, number>;
}

export interface ClassName {
  index: number;
  name: string;
}

export interface Classes {
  classes: ClassName[];
  ignoreIndex: number;
  known: string[];
}

export interface Session {
  name: string;
  roles: Role[];
  authentication: 'none' | 'key' | 'oidc';
}

export interface Retried {
  retried: number;
  refused: { id: string; reason: string }[];
}

/** Which images are to be labelled again: all, or those of a query. */
export interface ReprocessRequest {
  all?: true;
  query?: Record<string, string | number | undefined>;
  options: ReprocessOptions;
}

/** What is done differently; missing: as the classifier is configured. */
export interface ReprocessOptions {
  modelVersion?: string;
  samplesPerView?: number;
  activationThreshold?: number;
  randomSeed?: number;
}

/** How far the last request to label images again is. */
export interface ReprocessState {
  running: boolean;
  done: number;
  /** Those that could not be, such as those whose photograph is no longer kept. */
  skipped: number;
  total: number;
}
