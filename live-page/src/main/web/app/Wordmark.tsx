import { hashOf } from './router';

/** Dots, dashes, a line: selections, seeds, a mask. */
export function Wordmark() {
  return (
    <a class="wordmark" href={hashOf('stream')} aria-label="Ficklestream, to the stream">
      <svg viewBox="0 0 34 28" aria-hidden="true">
        <path d="M3 7c8-8 14 7 28-2" stroke-dasharray="0.5 4.4" />
        <path d="M3 15c8-8 14 7 28-2" stroke-dasharray="5 3.6" />
        <path d="M3 23c8-8 14 7 28-2" />
      </svg>
      <span>Ficklestream</span>
    </a>
  );
}
