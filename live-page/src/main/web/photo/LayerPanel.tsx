import { type DrawnLayer, LAYER_NAMES, MAP_LAYERS, MASK_LAYERS, shownLayers, toggleLayer } from '../state/display';
import { ClassLegend } from './ClassLegend';
import { OpacitySlider } from './OpacitySlider';

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
        <legend>Mask: the best that is on</legend>
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
      <OpacitySlider />
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
