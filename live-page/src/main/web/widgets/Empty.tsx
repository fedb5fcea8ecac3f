import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  /** The first where the view has no other heading. */
  heading?: 'h1' | 'h2';
  children: ComponentChildren;
}

/** What a view says when there is nothing to show: why, and what to do next. */
export function Empty({ title, heading: Heading = 'h2', children }: Props) {
  return (
    <div class="empty">
      <svg class="empty-mark" viewBox="0 0 64 40" aria-hidden="true">
        <path d="M4 10c14-12 24 10 56-3" stroke-dasharray="1 7" />
        <path d="M4 21c14-12 24 10 56-3" stroke-dasharray="9 6" />
        <path d="M4 32c14-12 24 10 56-3" />
      </svg>
      <Heading class="empty-title">{title}</Heading>
      <div class="empty-text">{children}</div>
    </div>
  );
}
