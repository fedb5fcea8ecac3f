import type { ComponentChildren } from 'preact';
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../app/icons';
import { Toasts } from '../app/Toasts';

/** Dialogs that are open, the topmost last. All else is inert below it, so messages are shown in it. */
const open = signal<symbol[]>([]);

/** Messages on the page itself: only while no dialog covers it. */
export function PageToasts() {
  return open.value.length === 0 ? <Toasts /> : null;
}

interface Props {
  title: string;
  /** Missing: the dialog cannot be left without an answer. */
  onClose?: () => void;
  class?: string;
  /** Where the focus starts: at the title, so that it is read out, or at the content's own autofocus. */
  focus?: 'title' | 'content';
  /** Buttons beside the title. */
  tools?: ComponentChildren;
  /** Keys that count wherever in the dialog the focus is. */
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ComponentChildren;
}

/** A modal dialog: the browser's own keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ title, onClose, class: className = '', focus = 'title', tools, onKeyDown, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const self = useRef(Symbol(title));
  useEffect(() => {
    const element = dialog.current!;
    element.showModal();
    open.value = [...open.value, self.current];
    return () => {
      open.value = open.value.filter((other) => other !== self.current);
      element.close();
    };
  }, []);
  const cancel = (event: Event) => {
    // A file chooser inside says so, too, when somebody leaves it.
    if (event.target !== dialog.current) {
      return;
    }
    event.preventDefault();
    onClose?.();
  };
  /** Some ways of closing cannot be prevented, such as a second Escape. A dialog that wants an answer comes back. */
  const closed = () => {
    const element = dialog.current;
    if (element && !element.open) {
      (onClose ?? (() => element.showModal()))();
    }
  };
  const click = (event: MouseEvent) => {
    if (event.target === dialog.current) {
      onClose?.();
    }
  };
  return (
    <dialog
      ref={dialog}
      class={`dialog ${className}`}
      aria-label={title}
      onCancel={cancel}
      onClose={closed}
      onMouseDown={click}
      onKeyDown={onKeyDown}
    >
      <div class="dialog-inside">
        <header class="dialog-head">
          <h2 tabIndex={-1} autofocus={focus === 'title'}>
            {title}
          </h2>
          {tools}
          {onClose && (
            <button type="button" class="quiet square" aria-label="Close" onClick={onClose}>
              <Icon name="close" />
            </button>
          )}
        </header>
        {children}
      </div>
      {open.value.at(-1) === self.current && <Toasts />}
    </dialog>
  );
}
