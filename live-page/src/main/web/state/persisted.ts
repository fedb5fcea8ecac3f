import { effect, type Signal, signal } from '@preact/signals';

/** A value that this browser remembers. Where it may not (private windows), the value lasts as long as the page. */
export function persisted<T>(name: string, initial: T): Signal<T> {
  const key = `ficklestream.${name}`;
  const value = signal(read(key, initial));
  effect(() => write(key, value.value));
  return value;
}

function read<T>(key: string, initial: T): T {
  try {
    const text = localStorage.getItem(key);
    return text === null ? initial : (JSON.parse(text) as T);
  } catch {
    return initial;
  }
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Storage is full or forbidden: nothing depends on it.
  }
}
