import { guardRoute } from '../app/router';
import { confirmed } from '../widgets/confirm';
import { sent } from './saving';
import { painted } from './state';

/** Strokes that are not saved are lost only when somebody says so. */
export async function mayLeave(): Promise<boolean> {
  await sent();
  return !painted.peek() || confirmed('Leave without saving?', 'What you painted on this photograph is not saved yet.', 'Throw it away');
}

/** Another photograph of the queue asks by itself, once it is there. */
guardRoute((next) => next.view === 'review' || !painted.peek() || mayLeave());

addEventListener('beforeunload', (event) => {
  if (painted.value) {
    event.preventDefault();
  }
});
