import { signal } from '@preact/signals';

export const VIEWS = ['stream', 'review', 'progress', 'models', 'dead-letters'] as const;
export type View = (typeof VIEWS)[number];

/** Where the page is: a view, and what of it (an image's id), as in #/stream/chelsea. */
export interface Route {
  view: View;
  id: string | null;
}

/** Whether the page may go there; a person may have to be asked first. */
type Guard = (next: Route) => boolean | Promise<boolean>;

/** Marks entries of the browser's history: a new one has no state yet. */
const BEEN_HERE = { beenHere: true };

export const route = signal<Route>(parseHash(location.hash));

let guard: Guard = () => true;
let asking = false;

history.replaceState(BEEN_HERE, '');
addEventListener('hashchange', () => void follow());

/** From now on this one is asked before the page goes elsewhere. */
export function guardRoute(asked: Guard): void {
  guard = asked;
}

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

/** Changes the address without a new entry in the history. While somebody is asked it is where they want to go. */
export function replace(view: View, id?: string): void {
  if (!asking) {
    history.replaceState(BEEN_HERE, '', hashOf(view, id));
  }
  route.value = { view, id: id ?? null };
}

/** The address has changed already when this is told, so a refusal puts the old one back. */
async function follow(): Promise<void> {
  if (asking) {
    return;
  }
  asking = true;
  const agreed = await guard(parseHash(location.hash));
  asking = false;
  if (agreed) {
    history.replaceState(BEEN_HERE, '');
    route.value = parseHash(location.hash);
  } else {
    stay();
  }
}

/** A link's new entry is overwritten; one that "back" led to is kept, so that "back" leads there again. */
function stay(): void {
  const { view, id } = route.peek();
  const address = hashOf(view, id ?? undefined);
  if (history.state === null) {
    history.replaceState(BEEN_HERE, '', address);
  } else {
    history.pushState(BEEN_HERE, '', address);
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
