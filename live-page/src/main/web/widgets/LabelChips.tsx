import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../app/icons';
import { indexOf, labelNames } from '../state/classes';
import { colourOf } from '../state/display';
import { suggestions } from './suggestions';

interface Props {
  title: string;
  hint?: string;
  labels: string[];
  onChange: (labels: string[]) => void;
  autoFocus?: boolean;
}

/** Labels as chips, with a field that completes the names of classes. */
export function LabelChips({ title, hint, labels, onChange, autoFocus }: Props) {
  const id = useId();
  return (
    <div class="chips-field">
      <label for={id}>{title}</label>
      <ul class="chips" aria-label={`${title}: chosen labels`}>
        {labels.map((label) => (
          <Chip key={label} label={label} onRemove={() => onChange(labels.filter((other) => other !== label))} />
        ))}
        <li class="chips-input">
          <LabelInput id={id} hint={hint} labels={labels} onChange={onChange} autoFocus={autoFocus} />
        </li>
      </ul>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

function Chip({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <li class="chip">
      <i class="swatch" style={{ backgroundColor: colourOf(indexOf(label) ?? 0) }} />
      {label}
      <button type="button" class="quiet" aria-label={`Remove ${label}`} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </li>
  );
}

/** A combobox: typing narrows the list, arrows walk through it, Enter or a comma takes a name, Backspace removes the last. */
function LabelInput({ id, hint, labels, onChange, autoFocus }: Omit<Props, 'title'> & { id: string }) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [marked, setMarked] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const found = suggestions(text, labels, labelNames.value);
  const take = (label: string | undefined) => {
    if (label !== undefined) {
      onChange([...labels, label]);
      setText('');
      setMarked(0);
      input.current?.focus();
    }
  };
  const actions: Record<string, () => boolean> = {
    ArrowDown: () => (setOpen(true), setMarked(Math.min(found.length - 1, marked + 1)), true),
    ArrowUp: () => (setMarked(Math.max(0, marked - 1)), true),
    Enter: () => text.trim() !== '' && (take(found[marked]), true),
    ',': () => (take(found[marked]), true),
    Backspace: () => text === '' && labels.length > 0 && (onChange(labels.slice(0, -1)), true),
    Escape: () => open && found.length > 0 && (setOpen(false), setText(''), true),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (actions[event.key]?.()) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  const listed = open && found.length > 0;
  return (
    <>
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        autofocus={autoFocus}
        aria-expanded={listed}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={listed ? `${id}-${marked}` : undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={text}
        placeholder={labels.length === 0 ? 'cat, person …' : ''}
        onInput={(event) => (setText(event.currentTarget.value), setOpen(true), setMarked(0))}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-list`} class="suggestions" role="listbox" aria-label="Classes" hidden={!listed}>
        {found.map((label, place) => (
          <li
            key={label}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === marked}
            onPointerDown={(event) => (event.preventDefault(), take(label))}
          >
            <i class="swatch" style={{ backgroundColor: colourOf(indexOf(label) ?? 0) }} />
            {label}
          </li>
        ))}
      </ul>
    </>
  );
}
