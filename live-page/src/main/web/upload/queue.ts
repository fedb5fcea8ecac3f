import { Problem } from '../api/problem';

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
}

export interface Accepted {
  id: string;
  unchanged?: boolean;
}

export interface QueueParts {
  send: (upload: Upload, progress: (share: number) => void) => Promise<Accepted>;
  /** Resolves after so many seconds. */
  wait: (seconds: number) => Promise<void>;
  changed: (uploads: Upload[], busySeconds: number) => void;
}

const AT_ONCE = 3;
const DEFAULT_WAIT = 5;

/**
 * Sends photographs a few at a time. When the stream is saturated or away, all of them wait as long as the gateway asks, and
 * then go on where they were: a person who drops a thousand photographs has to do nothing more.
 */
export class UploadQueue {
  private uploads: Upload[] = [];
  private last = 0;
  private running = 0;
  private pause: Promise<void> | null = null;
  private busySeconds = 0;

  constructor(private readonly parts: QueueParts) {}

  add(files: File[], labels: string[]): void {
    const added = files.map((file): Upload => ({
      key: ++this.last, file, labels, state: 'waiting', progress: 0, text: '', taken: false,
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
    return this.uploads.find(({ state }) => state === 'waiting');
  }

  private async attempt({ key }: Upload): Promise<void> {
    this.update(key, { state: 'sending' });
    await this.pause;
    try {
      const upload = this.uploads.find((other) => other.key === key)!;
      const { id, unchanged } = await this.parts.send(upload, (progress) => this.update(key, { progress }));
      this.update(key, { state: unchanged ? 'unchanged' : 'accepted', progress: 1, text: '', id });
    } catch (error) {
      this.refused(key, error);
    }
  }

  private refused(key: number, error: unknown): void {
    const problem = error instanceof Problem ? error : new Problem(0, String(error));
    if (problem.passing) {
      this.update(key, { state: 'waiting', progress: 0 });
      this.hold(problem.retryAfterSeconds ?? DEFAULT_WAIT);
    } else {
      this.update(key, { state: 'refused', progress: 0, text: problem.message, taken: problem.status === 409 });
    }
  }

  /** One pause for all, however many were turned away together. */
  private hold(seconds: number): void {
    this.pause ??= this.waitOut(seconds);
  }

  private async waitOut(seconds: number): Promise<void> {
    this.busySeconds = seconds;
    this.tell();
    await this.parts.wait(seconds);
    this.pause = null;
    this.busySeconds = 0;
    this.tell();
  }

  private update(key: number, part: Partial<Upload>): void {
    this.uploads = this.uploads.map((upload) => (upload.key === key ? { ...upload, ...part } : upload));
    this.tell();
  }

  private tell(): void {
    this.parts.changed(this.uploads, this.busySeconds);
  }
}
