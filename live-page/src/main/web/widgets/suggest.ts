const MOST = 8;

/** Names that are not chosen yet and fit what was typed: those that start with it before those that contain it. */
export function suggestions(text: string, chosen: string[], names: string[]): string[] {
  const wanted = text.trim().toLowerCase();
  const free = names.filter((name) => !chosen.includes(name) && name.includes(wanted));
  const starting = free.filter((name) => name.startsWith(wanted));
  return [...starting, ...free.filter((name) => !name.startsWith(wanted))].slice(0, MOST);
}
