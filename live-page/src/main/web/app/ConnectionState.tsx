import { type Connection, connection } from '../state/connection';

const WORDS: Record<Connection, [string, string]> = {
  connecting: ['Connecting', 'The page is asking the gateway for news.'],
  live: ['Live', 'What you see is what the stream does now.'],
  reconnecting: ['Reconnecting', 'The gateway does not answer; the page tries again by itself and reads what it missed.'],
  'broker-away': ['Broker away', 'The gateway cannot reach its broker, or is reading its results again. Nothing that was accepted is lost; new work waits until it is back.'],
};

/** Whether the page is up to date. */
export function ConnectionState() {
  const [word, sentence] = WORDS[connection.value];
  return (
    <p class={`connection ${connection.value}`} role="status" title={sentence}>
      <span class="dot" aria-hidden="true" />
      {word}
      <span class="hidden">. {sentence}</span>
    </p>
  );
}
