import { type Theme, theme } from '../state/theme';
import { Icon, type IconName } from './icons';

const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };
const ICONS: Record<Theme, IconName> = { system: 'system', light: 'sun', dark: 'moon' };
const NAMES: Record<Theme, string> = { system: 'as the system', light: 'light', dark: 'dark' };

export function ThemeSwitch() {
  const label = `Colours: ${NAMES[theme.value]}. Switch to ${NAMES[NEXT[theme.value]]}`;
  return (
    <button type="button" class="quiet square" aria-label={label} title={label} onClick={() => (theme.value = NEXT[theme.value])}>
      <Icon name={ICONS[theme.value]} />
    </button>
  );
}
