import { listStages, readSession, readStatistics } from '../api/gateway';
import { Problem } from '../api/problem';
import type { DeadLetter, ImageSummary, Stages, Statistics, TrainingPoint } from '../api/types';
import { BrokerWatch, type Verdict } from './broker';
import { brokerAway, events, whenDoubted } from './connection';

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
const TICK = 5_000;
let attempts = 0;
let opened = false;

const broker = new BrokerWatch({ ask: askForBroker, now: () => Date.now(), changed: onBroker });

/** Listens until the returned function is called. */
export function on<K extends keyof EventTypes>(name: K, listener: (data: EventTypes[K]) => void): () => void {
  const set = listeners.get(name) ?? new Set();
  listeners.set(name, set.add(listener as Listener));
  return () => set.delete(listener as Listener);
}

/** Opens the stream of events, and keeps it open; watches whether the gateway has its broker. */
export function connect(): void {
  whenDoubted(() => void broker.look());
  on('stages', () => broker.heard());
  setInterval(() => events.value === 'live' && broker.tick(), TICK);
  open();
}

function open(): void {
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
  events.value = 'live';
  // What was read before may have failed, or be older than what was not heard of since.
  if (opened || attempts > 0) {
    emit('resumed', null);
  }
  attempts = 0;
  opened = true;
}

function onBroker(verdict: Verdict): void {
  brokerAway.value = verdict === 'away';
  if (verdict === 'there') {
    emit('resumed', null);
  }
}

/** The stages need the broker, the statistics the table that the gateway builds from it. */
async function askForBroker(): Promise<Verdict> {
  try {
    await listStages();
    await readStatistics();
    return 'there';
  } catch (error) {
    const status = error instanceof Problem ? error.status : -1;
    return status === 503 ? 'away' : status === 0 ? 'silent' : 'unclear';
  }
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
  setTimeout(open, seconds * 1000);
}

function emit<K extends keyof EventTypes>(name: K, data: EventTypes[K]): void {
  listeners.get(name)?.forEach((listener) => listener(data as never));
}
