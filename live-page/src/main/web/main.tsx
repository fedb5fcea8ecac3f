import { render } from 'preact';
import { App } from './app/App';
import { loadClasses } from './state/classes';
import { countLetters } from './state/counts';
import { connect } from './state/events';
import { loadSession } from './state/session';
import './state/theme';
import { complain } from './state/toasts';
import './styles/all';

async function start(): Promise<void> {
  await loadSession();
  connect();
  await Promise.all([loadClasses(), countLetters()]);
}

render(<App />, document.getElementById('page')!);
start().catch((error: unknown) => {
  complain(error);
  connect();
});
