import { replace, route } from '../app/router';
import { mayLeave } from './leaving';
import { current, finished, type Queue, stepped } from './queue';
import { readOn } from './reading';
import { saving } from './saving';
import { image, look, queue } from './state';

export async function step(by: number): Promise<void> {
  const moves = stepped(queue.peek(), by).place !== queue.peek().place;
  if (moves && !saving.peek() && (await mayLeave())) {
    moveTo(stepped(queue.peek(), by));
  }
}

/** An image is confirmed or corrected. It need not be on screen any more: the answer may have come late. */
export function done(id: string): void {
  moveTo(finished(queue.peek(), id));
}

function moveTo(next: Queue): void {
  if (current(next)?.id !== image.peek()?.id) {
    look(null);
  }
  queue.value = next;
  if (route.peek().view === 'review') {
    replace('review');
  }
  void readOn();
}
