import { useId } from 'preact/hooks';
import { Icon } from '../app/icons';
import { indexOf } from '../state/classes';
import { colourOf } from '../state/display';
import { LabelInput } from './LabelInput';

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
          <LabelInput id={id} described={hint !== undefined} labels={labels} onChange={onChange} autoFocus={autoFocus} />
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
