import { computed, signal } from '@preact/signals';
import { listClasses } from '../api/gateway';
import type { Classes } from '../api/types';
import { BACKGROUND, IGNORE } from '../masks/palette';

export const classes = signal<Classes>({ classes: [], ignoreIndex: IGNORE, known: [] });

const indices = computed(() => new Map(classes.value.classes.map(({ index, name }) => [name, index])));
const names = computed(() => new Map(classes.value.classes.map(({ index, name }) => [index, name])));

/** What labels may say: every class but the background; those that the classifier knows come first. */
export const labelNames = computed(() => {
  const { known, classes: all } = classes.value;
  const others = all.filter(({ index, name }) => index !== 0 && !known.includes(name)).map(({ name }) => name);
  return [...known, ...others];
});

export async function loadClasses(): Promise<void> {
  classes.value = await listClasses();
}

export function indexOf(name: string): number | undefined {
  return indices.value.get(name);
}

export function nameOf(index: number): string {
  return index === IGNORE ? 'undecided' : names.value.get(index) ?? (index === BACKGROUND ? 'background' : `class ${index}`);
}
