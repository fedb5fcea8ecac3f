import { describe, expect, it } from 'vitest';
import { Problem, unreachable } from '../../../main/web/api/problem';
import { type Accepted, type Pause, type Upload, UploadQueue } from '../../../main/web/upload/queue';

class Gateway {
  uploads: Upload[] = [];
  readonly pauses: (Pause | null)[] = [];
  readonly waits: number[] = [];
  running = 0;
  most = 0;
  readonly queue = new UploadQueue({
    send: (upload, progress) => this.receive(upload, progress),
    wait: async (seconds) => void this.waits.push(seconds),
    changed: (uploads, pause) => {
      this.uploads = uploads;
      this.pauses.push(pause);
    },
  });

  constructor(private readonly answer: (upload: Upload, attempt: number) => Accepted) {}

  private attempts = 0;

  private async receive(upload: Upload, progress: (share: number) => void): Promise<Accepted> {
    this.most = Math.max(this.most, ++this.running);
    progress(0.5);
    await new Promise((resolve) => setTimeout(resolve, 1));
    this.running--;
    return this.answer(upload, ++this.attempts);
  }

  async finish(): Promise<void> {
    while (this.uploads.some(({ state }) => state === 'waiting' || state === 'sending')) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }

  get states(): string[] {
    return this.uploads.map(({ state }) => state);
  }
}

function files(count: number): File[] {
  // Node 18 has no File of its own.
  return Array.from({ length: count }, (_, number) => Object.assign(new Blob(['bytes']), { name: `photo-${number}.jpg` }) as unknown as File);
}

const nameOf = ({ file, id }: Upload): Accepted => ({ id: id ?? file.name.replace('.jpg', '') });

describe('uploads', () => {
  it('are all sent, a few at a time', async () => {
    // Given
    const gateway = new Gateway(nameOf);

    // When
    gateway.queue.add(files(20), ['cat']);
    await gateway.finish();

    // Then
    expect(gateway.states).toEqual(Array(20).fill('accepted'));
    expect(gateway.most).toBe(3);
    expect(gateway.uploads[7].id).toBe('photo-7');
  });

  it('wait as long as a saturated stream asks, say so, and lose nothing', async () => {
    // Given
    const gateway = new Gateway((upload, attempt) => {
      if (attempt > 4 && attempt < 9) {
        throw new Problem(429, 'The stream is saturated.', 7);
      }
      return nameOf(upload);
    });

    // When
    gateway.queue.add(files(12), []);
    await gateway.finish();

    // Then
    expect(gateway.states).toEqual(Array(12).fill('accepted'));
    expect(gateway.waits.every((seconds) => seconds === 7)).toBe(true);
    expect(gateway.waits.length).toBeGreaterThan(0);
    expect(gateway.pauses).toContainEqual({ seconds: 7, why: 'busy' });
    expect(gateway.pauses.at(-1)).toBeNull();
  });

  it('wait for a gateway that does not answer, which is not called busy', async () => {
    // Given
    const gateway = new Gateway((upload, attempt) => {
      if (attempt === 1) {
        throw unreachable();
      }
      return nameOf(upload);
    });

    // When
    gateway.queue.add(files(1), []);
    await gateway.finish();

    // Then
    expect(gateway.states).toEqual(['accepted']);
    expect(gateway.pauses).toContainEqual({ seconds: 5, why: 'no-answer' });
  });

  it('come before one that was turned away again and again', async () => {
    // Given
    const done: string[] = [];
    const gateway = new Gateway((upload) => {
      if (upload.file.name === 'photo-0.jpg' && done.length < 5) {
        throw unreachable();
      }
      done.push(upload.file.name);
      return nameOf(upload);
    });

    // When
    gateway.queue.add(files(6), []);
    await gateway.finish();

    // Then
    expect(done.at(-1)).toBe('photo-0.jpg');
  });

  it('that cannot be read any more are refused at once, not tried for ever', async () => {
    // Given
    const gateway = new Gateway(() => {
      throw new Error('It was moved.');
    });

    // When
    gateway.queue.add(files(1), []);
    await gateway.finish();

    // Then
    expect(gateway.uploads[0]).toMatchObject({ state: 'refused', text: 'It was moved.' });
    expect(gateway.waits).toEqual([]);
  });

  it('that are refused tell why, and do not hold up the others', async () => {
    // Given
    const gateway = new Gateway((upload) => {
      if (upload.file.name === 'photo-1.jpg') {
        throw new Problem(415, 'photo-1.jpg is no photograph.');
      }
      return nameOf(upload);
    });

    // When
    gateway.queue.add(files(3), []);
    await gateway.finish();

    // Then
    expect(gateway.states).toEqual(['accepted', 'refused', 'accepted']);
    expect(gateway.uploads[1].text).toBe('photo-1.jpg is no photograph.');
  });

  it('whose name is taken can be sent under another', async () => {
    // Given
    const gateway = new Gateway((upload) => {
      if (upload.id === undefined) {
        throw new Problem(409, 'The name is taken.');
      }
      return nameOf(upload);
    });
    gateway.queue.add(files(1), []);
    await gateway.finish();
    expect(gateway.uploads[0].taken).toBe(true);

    // When
    gateway.queue.again(gateway.uploads[0].key, 'another');
    await gateway.finish();

    // Then
    expect(gateway.uploads[0]).toMatchObject({ state: 'accepted', id: 'another' });
  });

  it('that were there already are no error', async () => {
    const gateway = new Gateway((upload) => ({ ...nameOf(upload), unchanged: true }));

    gateway.queue.add(files(1), []);
    await gateway.finish();
    gateway.queue.clear();

    expect(gateway.uploads).toEqual([]);
  });
});
