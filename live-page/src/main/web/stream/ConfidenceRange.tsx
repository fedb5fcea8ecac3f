import { useState } from 'preact/hooks';
import { filter } from './state';

interface Range {
  low: number;
  high: number;
}

/** Two handles on one line: from which confidence to which. The list is read again when a handle is let go. */
export function ConfidenceRange() {
  const [dragged, setDragged] = useState<Range | null>(null);
  const { minConfidence, maxConfidence } = filter.value;
  const { low, high } = dragged ?? { low: minConfidence, high: maxConfidence };
  const handle = (range: (value: number) => Range) => ({
    onInput: (value: number) => setDragged(range(value)),
    onChange: (value: number) => {
      setDragged(null);
      filter.value = { ...filter.value, minConfidence: range(value).low, maxConfidence: range(value).high };
    },
  });
  return (
    <fieldset class="range">
      <legend class="hidden">Confidence</legend>
      <span class="range-text">
        Confidence <output>{Math.round(low * 100)}</output> to <output>{Math.round(high * 100)} %</output>
      </span>
      <span class="range-track">
        <Handle label="Lowest confidence" value={low} above={low > 0.5} {...handle((value) => ({ low: Math.min(value, high), high }))} />
        <Handle label="Highest confidence" value={high} {...handle((value) => ({ low, high: Math.max(value, low) }))} />
      </span>
    </fieldset>
  );
}

interface HandleProps {
  label: string;
  value: number;
  /** Lies above the other one: where both meet at the end of the line, only this one can be moved away. */
  above?: boolean;
  onInput: (value: number) => void;
  onChange: (value: number) => void;
}

function Handle({ label, value, above = false, onInput, onChange }: HandleProps) {
  const percent = Math.round(value * 100);
  return (
    <input
      type="range"
      min="0"
      max="100"
      step="5"
      class={above ? 'above' : ''}
      aria-label={label}
      aria-valuetext={`${percent} percent`}
      value={percent}
      onInput={(event) => onInput(valueOf(event))}
      onChange={(event) => onChange(valueOf(event))}
    />
  );
}

function valueOf(event: Event): number {
  return Number((event.currentTarget as HTMLInputElement).value) / 100;
}
