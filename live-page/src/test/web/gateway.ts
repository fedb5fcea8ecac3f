import { vi } from 'vitest';
import type { ImageSummary } from '../../main/web/api/types';

/** A call to the gateway that waits for its answer. */
interface Call {
  url: URL;
  signal?: AbortSignal | null;
  answer: (body: unknown, status?: number) => Promise<void>;
}

/** The gateway as a page sees it: its answers come when a test says so, and events whenever it likes. */
export class Gateway {
  readonly calls: Call[] = [];
  private readonly sources: FakeEventSource[] = [];

  constructor() {
    const { sources } = this;
    vi.stubGlobal('fetch', (path: string, init?: RequestInit) => this.called(path, init?.signal));
    vi.stubGlobal('EventSource', class extends FakeEventSource {
      constructor() {
        super();
        sources.push(this);
      }
    });
    vi.stubGlobal('location', { hash: '' });
    vi.stubGlobal('history', { replaceState: () => undefined });
    vi.stubGlobal('addEventListener', () => undefined);
    vi.stubGlobal('scrollTo', () => undefined);
    vi.stubGlobal('requestAnimationFrame', (work: () => void) => setTimeout(work, 0));
    vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  }

  /** The last call that was made. */
  get last(): Call {
    return this.calls.at(-1)!;
  }

  /** The calls of one address, in their order. */
  to(path: string): Call[] {
    return this.calls.filter(({ url }) => url.pathname === `/${path}`);
  }

  /** The stream of events is open: for the first time, or again. */
  open(): void {
    this.sources.at(-1)!.onopen?.();
  }

  async tell(image: ImageSummary): Promise<void> {
    const event = new MessageEvent('image', { data: JSON.stringify(image) });
    this.sources.at(-1)!.dispatchEvent(event);
    await settled();
  }

  private called(path: string, signal?: AbortSignal | null): Promise<Response> {
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
      this.calls.push({
        url: new URL(path, 'http://gateway/'),
        signal,
        answer: (body, status = 200) => (resolve(new Response(body instanceof Blob ? body : JSON.stringify(body), { status })), settled()),
      });
    });
  }
}

/** A frame has passed, and all that was answered has been taken in. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

class FakeEventSource extends EventTarget {
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;

  close(): void {}
}
