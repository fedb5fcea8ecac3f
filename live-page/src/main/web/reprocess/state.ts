import { signal } from '@preact/signals';
import { readReprocessing, reprocess } from '../api/gateway';
import type { ReprocessRequest, ReprocessState } from '../api/types';
import { complain, tell } from '../state/toasts';
import { endOf, Follower } from './follow';

/** The run that the gateway knows of; null before it was asked. */
export const run = signal<ReprocessState | null>(null);

const follower = new Follower({
  read: readReprocessing,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  changed: (state) => (run.value = state),
  ended: (last, now) => {
    const { good, text } = endOf(last, now);
    (good ? tell : complain)(text);
  },
});

/** Shows how far the run is, if there is one. */
export function followRun(): void {
  void follower.follow();
}

export async function begin(request: ReprocessRequest): Promise<void> {
  const { accepted } = await reprocess(request);
  follower.began({ running: true, done: 0, skipped: 0, total: accepted });
}
