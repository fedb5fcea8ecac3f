import { computed, signal } from '@preact/signals';

export type Connection = 'connecting' | 'live' | 'reconnecting' | 'broker-away';

/** The stream of events: open, or being opened again. */
export const events = signal<'connecting' | 'live' | 'reconnecting'>('connecting');

/** True while the gateway answers that it cannot do its work. */
export const brokerAway = signal(false);

export const connection = computed<Connection>(() => (brokerAway.value ? 'broker-away' : events.value));

let doubt: () => void = () => undefined;

/** Says what to do when an answer makes one doubt that the broker is there. */
export function whenDoubted(act: () => void): void {
  doubt = act;
}

export function answered(status: number): void {
  if (status === 503) {
    doubt();
  }
}
