import { dismiss, type Toast, toasts } from '../state/toasts';
import { Icon } from './icons';

/** What was done and what went wrong, read out by screen readers as it comes. */
export function Toasts() {
  return (
    <div class="toasts" role="log" aria-live="polite" aria-label="Messages" tabIndex={-1}>
      {toasts.value.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  return (
    <div class={`toast ${toast.kind}`} role={toast.kind === 'problem' ? 'alert' : undefined}>
      <p>{toast.text}</p>
      <button type="button" class="quiet square" aria-label="Dismiss message" onClick={() => dismiss(toast.id)}>
        <Icon name="close" />
      </button>
    </div>
  );
}
