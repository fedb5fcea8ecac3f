import { computed, effect, signal } from '@preact/signals';
import { persisted } from './persisted';

export type Theme = 'system' | 'light' | 'dark';

export const theme = persisted<Theme>('theme', 'system');

const dark = matchMedia('(prefers-color-scheme: dark)');
const systemIsDark = signal(dark.matches);
dark.addEventListener('change', () => (systemIsDark.value = dark.matches));

export const isDark = computed(() => (theme.value === 'system' ? systemIsDark.value : theme.value === 'dark'));

effect(() => {
  document.documentElement.dataset.theme = isDark.value ? 'dark' : 'light';
});
