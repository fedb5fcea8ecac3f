import { render } from 'preact';
import { App } from './app/App';
import { loadClasses } from './state/classes';
import { countLetters } from './state/counts';
import { connect, on } from './state/events';
import { loadSession } from './state/session';
import './state/theme';
import { attempt } from './state/toasts';
import './styles/all';

/** What every view needs. Who is there may want a key first, so that is asked before the events are. */
async function start(): Promise<void> {
  await attempt(loadSession);
  connect();
  await readAll();
}

function readAll(): Promise<unknown> {
  return Promise.all([attempt(loadClasses), attempt(countLetters)]);
}

render(<App />, document.getElementById('page')!);
on('resumed', () => void Promise.all([attempt(loadSession), readAll()]));
void start();
