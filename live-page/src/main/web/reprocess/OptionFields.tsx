import type { ModelVersion } from '../api/types';
import type { Wishes } from './request';

interface Props {
  wishes: Wishes;
  versions: ModelVersion[];
  onChange: (wishes: Wishes) => void;
}

/** What can be done differently. What is left empty is done as the classifier is configured. */
export function OptionFields({ wishes, versions, onChange }: Props) {
  const set = (part: Partial<Wishes>) => onChange({ ...wishes, ...part });
  const number = (name: keyof Wishes) => ({ value: wishes[name], onInput: (text: string) => set({ [name]: text }) });
  return (
    <>
      <label class="field">
        <span>Classifier</span>
        <select value={wishes.modelVersion} onChange={(event) => set({ modelVersion: event.currentTarget.value })}>
          <option value="">The current one</option>
          {versions.map(({ version, current }) => (
            <option key={version} value={version}>
              {version}
              {current && ' (current)'}
            </option>
          ))}
        </select>
      </label>
      <details class="run-options">
        <summary>More options</summary>
        <div class="run-fields">
          <NumberField title="Samples of each view" hint="More are slower, and make confidences finer." step={1} {...number('samplesPerView')} />
          <NumberField
            title="Activation threshold"
            hint="From 0 to 1: the score above which a sample sees its class in a pixel. Lower covers more."
            step={0.05}
            {...number('activationThreshold')}
          />
          <NumberField title="Random seed" hint="Another one draws other samples." step={1} {...number('randomSeed')} />
        </div>
      </details>
    </>
  );
}

interface NumberProps {
  title: string;
  hint: string;
  step: number;
  value: string;
  onInput: (text: string) => void;
}

function NumberField({ title, hint, step, value, onInput }: NumberProps) {
  return (
    <label class="field">
      <span>{title}</span>
      <input type="number" step={step} placeholder="as configured" value={value} onInput={(event) => onInput(event.currentTarget.value)} />
      <small class="hint">{hint}</small>
    </label>
  );
}
