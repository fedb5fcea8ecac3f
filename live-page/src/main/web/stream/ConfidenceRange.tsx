import { filter } from './state';

/** Two handles on one line: from which confidence to which. The list is read again when a handle is let go. */
export function ConfidenceRange() {
  const { minConfidence, maxConfidence } = filter.value;
  const low = (value: number) => (filter.value = { ...filter.value, minConfidence: Math.min(value, maxConfidence) });
  const high = (value: number) => (filter.value = { ...filter.value, maxConfidence: Math.max(value, minConfidence) });
  return (
    <fieldset class="range">
      <legend class="hidden">Confidence</legend>
      <span class="range-text">
        Confidence <output>{Math.round(minConfidence * 100)}</output> to <output>{Math.round(maxConfidence * 100)} %</output>
      </span>
      <span class="range-track">
        <Handle label="Lowest confidence" value={minConfidence} onChange={low} />
        <Handle label="Highest confidence" value={maxConfidence} onChange={high} />
      </span>
    </fieldset>
  );
}

function Handle({ label, value, onChange }: { label: string; value: number; onChange: (value: number) => void }) {
  return (
    <input
      type="range"
      min="0"
      max="100"
      step="5"
      aria-label={label}
      aria-valuetext={`${Math.round(value * 100)} percent`}
      value={Math.round(value * 100)}
      onChange={(event) => onChange(Number(event.currentTarget.value) / 100)}
    />
  );
}
