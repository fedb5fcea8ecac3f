import type { ReprocessState } from '../api/types';

export interface FollowParts {
  read: () => Promise<ReprocessState>;
  wait: (milliseconds: number) => Promise<void>;
  changed: (state: ReprocessState) => void;
  /** Called when a run that was seen running is over. */
  ended: (last: ReprocessState, now: ReprocessState) => void;
}

const PACE = 1_000;
const AFTER_FAILURE = 5_000;

/** Asks how far a run is until it is over. No event tells; while the gateway does not answer, it is asked more seldom. */
export class Follower {
  private following = false;
  private last: ReprocessState | null = null;

  constructor(private readonly parts: FollowParts) {}

  /** A run began, which may be over before it is asked about. */
  began(state: ReprocessState): void {
    this.last = state;
    this.parts.changed(state);
    void this.follow();
  }

  async follow(): Promise<void> {
    if (this.following) {
      return;
    }
    this.following = true;
    while (await this.look()) {
      await this.parts.wait(PACE);
    }
    this.following = false;
  }

  /** True: there is more to see. */
  private async look(): Promise<boolean> {
    const state = await this.read();
    this.parts.changed(state);
    if (this.last?.running && !state.running) {
      this.parts.ended(this.last, state);
    }
    this.last = state;
    return state.running;
  }

  private async read(): Promise<ReprocessState> {
    for (;;) {
      try {
        return await this.parts.read();
      } catch {
        // The header says what is wrong with the gateway.
        await this.parts.wait(AFTER_FAILURE);
      }
    }
  }
}

/** How a run ended, in words. A gateway that was started anew knows nothing of the run before. */
export function endOf({ total: wanted }: ReprocessState, { done, skipped, total }: ReprocessState): { good: boolean; text: string } {
  if (total !== wanted) {
    return { good: false, text: 'The gateway stopped before all photographs were submitted again. Ask again for those that are still as they were.' };
  }
  const missing = total - done - skipped;
  const parts = [
    `${done} of ${total} photographs were submitted again.`,
    skipped > 0 ? `${skipped} could not be, for example because the photograph is no longer kept: the gateway’s log says why.` : '',
    missing > 0 ? `${missing} did not match the filters any more.` : '',
  ];
  return { good: skipped === 0, text: parts.filter((part) => part !== '').join(' ') };
}
