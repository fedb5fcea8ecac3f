import { useState } from 'preact/hooks';
import type { Filter } from './filter';
import { filter } from './state';

type Range = Pick<Filter, 'minConfidence' | 'maxConfidence'>;

/** Where handles are while one is dragged, and the filter that this would change. */
interface Drag extends Range {
  from: Filter;
}

/** Two handles on one line: from which confidence to which. The list is read again when a handle is let go. */
export function ConfidenceRange() {
  const [drag, setDrag] = useState<Drag | null>(null);
  const from = filter.value;
  const { minConfidence, maxConfidence } = drag?.from === from ? drag : from;
  const handle = (range: (value: number) => Range) => ({
    onInput: (value: number) => setDrag({ ...range(value), from }),
    onChange: (value: number) => (filter.value = { ...from, ...range(value) }),
  });
  const lowest = handle((value) => ({ minConfidence: Math.min(value, maxConfidence), maxConfidence }));
  const highest = handle((value) => ({ minConfidence, maxConfidence: Math.max(value, minConfidence) }));
  return (
    <fieldset class="range">
      <legend class="hidden">Confidence</legend>
      <span class="range-text">
        Confidence <output>{Math.round(minConfidence * 100)}</output> to <output>{Math.round(maxConfidence * 100)} %</output>
      </span>
      <span class="range-track">
        <Handle label="Lowest confidence" value={minConfidence} above={minConfidence > 0.5} {...lowest} />
        <Handle label="Highest confidence" value={maxConfidence} {...highest} />
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
