import type { ComponentChildren } from 'preact';

/** What a view says when there is nothing to show: why, and what to do next. */
export function Empty({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="empty">
      <svg class="empty-mark" viewBox="0 0 64 40" aria-hidden="true">
        <path d="M4 10c14-12 24 10 56-3" stroke-dasharray="1 7" />
        <path d="M4 21c14-12 24 10 56-3" stroke-dasharray="9 6" />
        <path d="M4 32c14-12 24 10 56-3" />
      </svg>
      <h2>{title}</h2>
      <div class="empty-text">{children}</div>
    </div>
  );
}
