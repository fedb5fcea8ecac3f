import { useRef, useState } from 'preact/hooks';
import { labelNames } from '../state/classes';
import { suggestions } from './suggest';

/** What a combobox of labels does with keys and text. */
export function useCombobox(labels: string[], onChange: (labels: string[]) => void) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [marked, setMarked] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const found = suggestions(text, labels, labelNames.value);
  const type = (typed: string) => {
    setText(typed);
    setOpen(true);
    setMarked(0);
  };
  const take = (label: string | undefined) => {
    if (label !== undefined) {
      onChange([...labels, label]);
      setText('');
      setMarked(0);
      setOpen(false);
      input.current?.focus();
    }
  };
  const mark = (place: number) => {
    setOpen(true);
    setMarked(Math.max(0, Math.min(found.length - 1, place)));
  };
  const close = () => {
    setOpen(false);
    setText('');
  };
  /** False: the key is for the browser, or for the dialog around. */
  const act = (key: string): boolean => {
    switch (key) {
      case 'ArrowDown':
        return (mark(open ? marked + 1 : marked), true);
      case 'ArrowUp':
        return (mark(marked - 1), true);
      case 'Enter':
        return text.trim() !== '' && (take(found[marked]), true);
      case ',':
        return (take(text.trim() === '' ? undefined : found[marked]), true);
      case 'Backspace':
        return text === '' && labels.length > 0 && (onChange(labels.slice(0, -1)), true);
      case 'Escape':
        return text !== '' && (close(), true);
      default:
        return false;
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (act(event.key)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  return { input, text, type, found, marked, take, setOpen, onKeyDown, listed: open && found.length > 0 };
}
