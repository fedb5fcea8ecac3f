/** What the gateway says when it is asked whether its broker is there; silent: it says nothing at all. */
export type Verdict = 'there' | 'away' | 'silent' | 'unclear';

export interface BrokerParts {
  ask: () => Promise<Verdict>;
  now: () => number;
  /** Called when the broker went away, and with what ended that. */
  changed: (verdict: Verdict) => void;
}

/** The gateway tells of its stages every two seconds, and stops when its broker is away. */
const LONGEST_SILENCE = 6_000;

/**
 * Whether the broker is there. An open stream of events does not tell, nor does a single answer of 503, which may be about a
 * picture: so the gateway is asked when either makes one doubt, and again until all is well.
 */
export class BrokerWatch {
  private away = false;
  private asking = false;
  private heardAt: number;

  constructor(private readonly parts: BrokerParts) {
    this.heardAt = parts.now();
  }

  /** A sign of life that the gateway gives only while its broker is there. */
  heard(): void {
    this.heardAt = this.parts.now();
    if (this.away) {
      void this.look();
    }
  }

  /** To be called every now and then. */
  tick(): void {
    if (this.away || this.parts.now() - this.heardAt > LONGEST_SILENCE) {
      void this.look();
    }
  }

  /** Asks, unless that is being done. */
  async look(): Promise<void> {
    if (this.asking) {
      return;
    }
    this.asking = true;
    const verdict = await this.parts.ask();
    this.asking = false;
    this.take(verdict);
  }

  private take(verdict: Verdict): void {
    if (verdict === 'there') {
      this.heardAt = this.parts.now();
    }
    const away = verdict === 'away';
    if (verdict !== 'unclear' && this.away !== away) {
      this.away = away;
      this.parts.changed(verdict);
    }
  }
}
