import { messageOf, Problem } from '../api/problem';

export type UploadState = 'waiting' | 'sending' | 'accepted' | 'unchanged' | 'refused';

export interface Upload {
  key: number;
  file: File;
  labels: string[];
  /** Missing: the file's name without its ending. */
  id?: string;
  state: UploadState;
  /** From 0 to 1. */
  progress: number;
  /** What is wrong, or which image it became. */
  text: string;
  /** True when another image has the name already: another name would help. */
  taken: boolean;
  /** How often it was sent and not taken, without being refused. */
  turnedAway: number;
}

/** Why nothing is sent now, and for how long. */
export interface Pause {
  seconds: number;
  why: 'busy' | 'broker-away' | 'no-answer';
}

export interface Accepted {
  id: string;
  unchanged?: boolean;
}

export interface QueueParts {
  send: (upload: Upload, progress: (share: number) => void) => Promise<Accepted>;
  /** Resolves after so many seconds. */
  wait: (seconds: number) => Promise<void>;
  changed: (uploads: Upload[], pause: Pause | null) => void;
}

const AT_ONCE = 3;
const DEFAULT_WAIT = 5;

/**
 * Sends photographs a few at a time. When the stream is saturated or away, all of them wait as long as the gateway asks, and
 * then go on: a person who drops a thousand photographs has to do nothing more. What was turned away comes after the others:
 * they do not wait in line behind a file that never arrives.
 */
export class UploadQueue {
  private uploads: Upload[] = [];
  private last = 0;
  private running = 0;
  private pause: Pause | null = null;
  private pauseOver: Promise<void> | null = null;

  constructor(private readonly parts: QueueParts) {}

  add(files: File[], labels: string[]): void {
    const added = files.map((file): Upload => ({
      key: ++this.last, file, labels, state: 'waiting', progress: 0, text: '', taken: false, turnedAway: 0,
    }));
    this.uploads = [...this.uploads, ...added];
    this.tell();
    this.fillUp();
  }

  /** Tries one again, perhaps under another name. */
  again(key: number, id?: string): void {
    this.update(key, { state: 'waiting', progress: 0, text: '', taken: false, id });
    this.fillUp();
  }

  /** Forgets what is finished. */
  clear(): void {
    this.uploads = this.uploads.filter(({ state }) => state === 'waiting' || state === 'sending');
    this.tell();
  }

  private fillUp(): void {
    while (this.running < AT_ONCE && this.next()) {
      this.running++;
      void this.work();
    }
  }

  private async work(): Promise<void> {
    for (let upload = this.next(); upload; upload = this.next()) {
      await this.attempt(upload);
    }
    this.running--;
  }

  private next(): Upload | undefined {
    const waiting = this.uploads.filter(({ state }) => state === 'waiting');
    const fewest = Math.min(...waiting.map(({ turnedAway }) => turnedAway));
    return waiting.find(({ turnedAway }) => turnedAway === fewest);
  }

  private async attempt(upload: Upload): Promise<void> {
    const { key } = upload;
    this.update(key, { state: 'sending' });
    await this.pauseOver;
    try {
      const { id, unchanged } = await this.parts.send(upload, (progress) => this.update(key, { progress }));
      this.update(key, { state: unchanged ? 'unchanged' : 'accepted', progress: 1, text: '', id });
    } catch (error) {
      this.notTaken(upload, error);
    }
  }

  private notTaken({ key, turnedAway }: Upload, error: unknown): void {
    if (error instanceof Problem && error.passing) {
      this.update(key, { state: 'waiting', progress: 0, turnedAway: turnedAway + 1 });
      this.hold({ seconds: error.retryAfterSeconds ?? DEFAULT_WAIT, why: reasonOf(error) });
    } else {
      const taken = error instanceof Problem && error.status === 409;
      this.update(key, { state: 'refused', progress: 0, text: messageOf(error), taken });
    }
  }

  /** One pause for all, however many were turned away together. */
  private hold(pause: Pause): void {
    this.pauseOver ??= this.waitOut(pause);
  }

  private async waitOut(pause: Pause): Promise<void> {
    this.pause = pause;
    this.tell();
    await this.parts.wait(pause.seconds);
    this.pauseOver = null;
    this.pause = null;
    this.tell();
  }

  private update(key: number, part: Partial<Upload>): void {
    this.uploads = this.uploads.map((upload) => (upload.key === key ? { ...upload, ...part } : upload));
    this.tell();
  }

  private tell(): void {
    this.parts.changed(this.uploads, this.pause);
  }
}

function reasonOf({ status }: Problem): Pause['why'] {
  if (status === 429) {
    return 'busy';
  }
  return status === 503 ? 'broker-away' : 'no-answer';
}
