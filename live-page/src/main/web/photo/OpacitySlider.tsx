import { opacity } from '../state/display';
import { percent } from '../widgets/format';

/** How strongly masks and maps cover the photographs. */
export function OpacitySlider() {
  return (
    <label class="field slider">
      <span>
        Opacity <span class="muted">{percent(opacity.value)}</span>
      </span>
      <input type="range" min="0" max="1" step="0.05" value={opacity.value} onInput={(event) => (opacity.value = Number(event.currentTarget.value))} />
    </label>
  );
}
