import { signal } from '@preact/signals';

export const VIEWS = ['stream', 'review', 'progress', 'models', 'dead-letters'] as const;
export type View = (typeof VIEWS)[number];

/** Where the page is: a view, and what of it (an image's id), as in #/stream/chelsea. */
export interface Route {
  view: View;
  id: string | null;
}

export const route = signal<Route>(parseHash(location.hash));

addEventListener('hashchange', () => (route.value = parseHash(location.hash)));

export function parseHash(hash: string): Route {
  const [view, ...rest] = hash.replace(/^#\/?/, '').split('/');
  const known = VIEWS.find((name) => name === view);
  return { view: known ?? 'stream', id: known && rest.length > 0 && rest[0] !== '' ? decode(rest.join('/')) : null };
}

export function hashOf(view: View, id?: string): string {
  return `#/${view}${id === undefined ? '' : '/' + encodeURIComponent(id)}`;
}

export function go(view: View, id?: string): void {
  location.hash = hashOf(view, id);
}

/** Changes the address without a new entry in the history. */
export function replace(view: View, id?: string): void {
  history.replaceState(null, '', hashOf(view, id));
  route.value = parseHash(location.hash);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
