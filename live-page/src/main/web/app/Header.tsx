import { logOut, session } from '../state/session';
import { attempt } from '../state/toasts';
import { openLetters } from '../state/counts';
import { NONE } from '../state/open-count';
import { ConnectionState } from './ConnectionState';
import { Icon } from './icons';
import { hashOf, route, type View } from './router';
import { ThemeSwitch } from './ThemeSwitch';
import { Wordmark } from './Wordmark';

const TABS: [View, string][] = [
  ['stream', 'Stream'],
  ['review', 'Review'],
  ['progress', 'Progress'],
  ['models', 'Models'],
  ['dead-letters', 'Dead letters'],
];

export function Header() {
  return (
    <header class="top">
      <Wordmark />
      <nav class="tabs" aria-label="Views">
        {TABS.map(([view, name]) => (
          <Tab key={view} view={view} name={name} />
        ))}
      </nav>
      <div class="top-end">
        <ConnectionState />
        <Person />
        <ThemeSwitch />
      </div>
    </header>
  );
}

function Tab({ view, name }: { view: View; name: string }) {
  const { count, more } = view === 'dead-letters' ? openLetters.value : NONE;
  return (
    <a href={hashOf(view)} class="tab" aria-current={route.value.view === view ? 'page' : undefined}>
      <Icon name={view} />
      <span>{name}</span>
      {count > 0 && (
        <span class="count">
          {count}
          {more && '+'}
          <span class="hidden"> open</span>
        </span>
      )}
    </a>
  );
}

function Person() {
  const who = session.value;
  if (!who) {
    return null;
  }
  const role = who.roles.at(-1) ?? 'viewer';
  return (
    <p class="person">
      <span title={`Roles: ${who.roles.join(', ')}`}>
        <b>{who.name}</b> {role}
      </span>
      {who.authentication === 'key' && (
        <button type="button" class="quiet" onClick={() => void attempt(logOut)}>
          Log out
        </button>
      )}
    </p>
  );
}
