import { signal } from '@preact/signals';
import { messageOf, Problem } from '../api/problem';

export interface Toast {
  id: number;
  kind: 'done' | 'problem';
  text: string;
}

const MOST = 4;
const SECONDS_SHOWN = 7;

export const toasts = signal<Toast[]>([]);
let last = 0;

/** Says that something was done; goes away by itself. */
export function tell(text: string): void {
  const id = show('done', text);
  setTimeout(() => dismiss(id), SECONDS_SHOWN * 1000);
}

/** Says what went wrong, and stays until somebody has read it. */
export function complain(error: unknown): void {
  const wait = error instanceof Problem && error.retryAfterSeconds ? ` Try again in ${error.retryAfterSeconds} s.` : '';
  const text = messageOf(error);
  show('problem', text.includes('again') ? text : text + wait);
}

export function dismiss(id: number): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
}

/** Runs what a person asked for; a failure is told, never swallowed. True when it worked. */
export async function attempt(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    complain(error);
    return false;
  }
}

function show(kind: Toast['kind'], text: string): number {
  const others = toasts.value.filter((toast) => toast.text !== text);
  const toast = { id: ++last, kind, text };
  toasts.value = [...others, toast].slice(-MOST);
  return toast.id;
}
