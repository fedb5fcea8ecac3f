import { computed, signal } from '@preact/signals';

export type Connection = 'connecting' | 'live' | 'reconnecting' | 'broker-away';

/** The stream of events: open, or being opened again. */
export const events = signal<'connecting' | 'live' | 'reconnecting'>('connecting');

/** True from the first answer 503 on, until something works again. */
export const brokerAway = signal(false);

export const connection = computed<Connection>(() => (brokerAway.value ? 'broker-away' : events.value));

export function answered(status: number): void {
  if (status === 503) {
    brokerAway.value = true;
  } else if (status < 400) {
    brokerAway.value = false;
  }
}
