import { useCombobox } from './combobox';
import { Suggestions } from './Suggestions';

interface Props {
  id: string;
  /** Whether the element `id`-hint says more about the field. */
  described: boolean;
  labels: string[];
  onChange: (labels: string[]) => void;
  autoFocus?: boolean;
}

/** Typing narrows the list, arrows walk through it, Enter or a comma takes a name, Backspace removes the last chip. */
export function LabelInput({ id, described, labels, onChange, autoFocus }: Props) {
  const box = useCombobox(labels, onChange);
  return (
    <>
      <input
        ref={box.input}
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        autofocus={autoFocus}
        aria-expanded={box.listed}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={box.listed ? `${id}-${box.marked}` : undefined}
        aria-describedby={described ? `${id}-hint` : undefined}
        value={box.text}
        placeholder={labels.length === 0 ? 'cat, person …' : ''}
        onInput={(event) => box.type(event.currentTarget.value)}
        onFocus={() => box.setOpen(labels.length === 0)}
        onClick={() => box.setOpen(true)}
        onBlur={() => box.setOpen(false)}
        onKeyDown={box.onKeyDown}
      />
      <Suggestions id={id} names={box.found} marked={box.marked} listed={box.listed} onTake={box.take} />
    </>
  );
}
