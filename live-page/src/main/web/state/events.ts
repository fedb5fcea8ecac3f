import { listStages, readSession } from '../api/gateway';
import type { DeadLetter, ImageSummary, Stages, Statistics, TrainingPoint } from '../api/types';
import { answered, events } from './connection';

/** What the gateway tells while the page is open; `resumed` is the page's own: events may have been missed, read again. */
export interface EventTypes {
  image: ImageSummary;
  'dead-letter': DeadLetter;
  models: unknown;
  training: TrainingPoint;
  stages: Stages;
  statistics: Statistics;
  resumed: null;
}

type Listener = (data: never) => void;

const NAMES = ['image', 'dead-letter', 'models', 'training', 'stages', 'statistics'] as const;
const WAITS = [1, 2, 5, 10];

const listeners = new Map<keyof EventTypes, Set<Listener>>();
let attempts = 0;
let opened = false;

/** Listens until the returned function is called. */
export function on<K extends keyof EventTypes>(name: K, listener: (data: EventTypes[K]) => void): () => void {
  const set = listeners.get(name) ?? new Set();
  listeners.set(name, set.add(listener as Listener));
  return () => set.delete(listener as Listener);
}

/** Opens the stream of events, and opens it again whenever it breaks. */
export function connect(): void {
  const source = new EventSource('events');
  source.onopen = onOpen;
  source.onerror = () => {
    source.close();
    void comeBack();
  };
  for (const name of NAMES) {
    source.addEventListener(name, (event) => emit(name, JSON.parse((event as MessageEvent<string>).data)));
  }
}

function onOpen(): void {
  attempts = 0;
  events.value = 'live';
  answered(200);
  if (opened) {
    emit('resumed', null);
  }
  opened = true;
}

/** An event source does not say why it failed. Plain calls do: they ask for a key when that is missing, and notice a 503. */
async function comeBack(): Promise<void> {
  events.value = 'reconnecting';
  try {
    await readSession();
    await listStages();
  } catch {
    // The header says that the page is reconnecting, or that the broker is away; it goes on trying.
  }
  const seconds = WAITS[Math.min(attempts++, WAITS.length - 1)];
  setTimeout(connect, seconds * 1000);
}

function emit<K extends keyof EventTypes>(name: K, data: EventTypes[K]): void {
  listeners.get(name)?.forEach((listener) => listener(data as never));
}
