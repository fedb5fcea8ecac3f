import { vi } from 'vitest';
import type { ImageSummary } from '../../../main/web/api/types';

interface Call {
  path: string;
  answer: (status: number, body: unknown) => void;
}

/** As much of a browser as the review's logic needs: an address with its history, and a gateway that answers when a test says so. */
export class Page {
  readonly asked: string[] = [];
  agrees = false;
  readonly calls: Call[] = [];
  private readonly window = new EventTarget();
  private entries: { hash: string; state: unknown }[];
  private at = 0;

  constructor(hash = '#/review') {
    this.entries = [{ hash, state: null }];
    const page = this;
    vi.resetModules();
    vi.stubGlobal('addEventListener', this.window.addEventListener.bind(this.window));
    vi.stubGlobal('location', {
      get hash() {
        return page.hash;
      },
      set hash(next: string) {
        page.visit(next);
      },
    });
    vi.stubGlobal('history', {
      get state() {
        return page.entries[page.at].state;
      },
      replaceState: (state: unknown, _: string, next = page.hash) => (page.entries[page.at] = { state, hash: next }),
      pushState: (state: unknown, _: string, next: string) => page.push({ state, hash: next }),
    });
    vi.stubGlobal('fetch', (path: string) => new Promise((resolve) => {
      this.calls.push({ path, answer: (status, body) => resolve(new Response(JSON.stringify(body), { status })) });
    }));
    vi.doMock('../../../main/web/widgets/confirm', () => ({ confirmed: async (title: string) => (this.asked.push(title), this.agrees) }));
  }

  /** The review's modules as if the page had just been opened. */
  async open() {
    const { session } = await import('../../../main/web/state/session');
    session.value = { name: 'labeler', roles: ['labeler'], authentication: 'none' };
    return {
      ...(await import('../../../main/web/review/state')),
      ...(await import('../../../main/web/review/reading')),
      ...(await import('../../../main/web/review/moves')),
      ...(await import('../../../main/web/review/verdict')),
      ...(await import('../../../main/web/review/saving')),
      ...(await import('../../../main/web/app/router')),
    };
  }

  get hash(): string {
    return this.entries[this.at].hash;
  }

  /** Follows a link. */
  async visit(hash: string): Promise<void> {
    this.push({ hash, state: null });
    this.window.dispatchEvent(new Event('hashchange'));
    await settled();
  }

  async back(): Promise<void> {
    this.at--;
    this.window.dispatchEvent(new Event('hashchange'));
    await settled();
  }

  /** Answers the oldest call that waits for what the path begins with. */
  async answer(path: string, body: unknown, status = 200): Promise<void> {
    const call = await vi.waitFor(() => this.callOf(path));
    this.calls.splice(this.calls.indexOf(call), 1);
    call.answer(status, body);
    await settled();
  }

  answerQueue(images: ImageSummary[], cursor: string | null = null): Promise<void> {
    return this.answer('images?', { images, cursor });
  }

  private callOf(path: string): Call {
    const call = this.calls.find((other) => other.path.startsWith(path));
    if (!call) {
      throw new Error(`nobody asks for ${path}, but for: ${this.calls.map((other) => other.path).join(', ')}`);
    }
    return call;
  }

  private push(entry: { hash: string; state: unknown }): void {
    this.entries = [...this.entries.slice(0, this.at + 1), entry];
    this.at++;
  }
}

export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
