import { type DrawnLayer, LAYER_NAMES, MAP_LAYERS, MASK_LAYERS, opacity, shownLayers, toggleLayer } from '../state/display';
import { percent } from '../widgets/format';
import { ClassLegend } from './ClassLegend';

const HINTS: Record<DrawnLayer, string> = {
  mask: 'confirmed or painted',
  segmentation: 'from the trained segmenter',
  seeds: 'from labels and 200 samples',
  localization: 'where the class was seen',
  confidence: 'where the samples disagree',
};

/** What is drawn over photographs: layers, how strongly, and which classes in which colours. */
export function LayerPanel({ present }: { present?: number[] }) {
  return (
    <div class="layer-panel">
      <fieldset class="layer-list">
        <legend>Mask, the best that is on</legend>
        {MASK_LAYERS.map((layer) => (
          <LayerSwitch key={layer} layer={layer} />
        ))}
      </fieldset>
      <fieldset class="layer-list">
        <legend>Maps</legend>
        {MAP_LAYERS.map((layer) => (
          <LayerSwitch key={layer} layer={layer} />
        ))}
      </fieldset>
      <label class="field slider">
        <span>
          Opacity <output>{percent(opacity.value)}</output>
        </span>
        <input
          type="range"
          min="0"
          max="1"
          step="0.05"
          value={opacity.value}
          onInput={(event) => (opacity.value = Number(event.currentTarget.value))}
        />
      </label>
      <ClassLegend present={present} />
    </div>
  );
}

function LayerSwitch({ layer }: { layer: DrawnLayer }) {
  return (
    <label class="check">
      <input type="checkbox" checked={shownLayers.value.includes(layer)} onChange={() => toggleLayer(layer)} />
      <span>
        {LAYER_NAMES[layer]} <small>{HINTS[layer]}</small>
      </span>
    </label>
  );
}
