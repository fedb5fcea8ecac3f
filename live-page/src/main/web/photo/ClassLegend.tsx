import { BACKGROUND, IGNORE } from '../masks/palette';
import { classes, indexOf, nameOf } from '../state/classes';
import { classColours, colourOf, hiddenClasses, setColour, toggleClass, useOwnColours, useVocColours } from '../state/display';
import { Icon } from '../app/icons';

/** Classes with their colours: switch one off, or give it another colour. */
export function ClassLegend({ present }: { present?: number[] }) {
  const shown = present ?? [...knownIndices(), BACKGROUND, IGNORE];
  const changed = Object.keys(classColours.value).length > 0;
  return (
    <fieldset class="legend">
      <legend>Classes</legend>
      <ul>
        {shown.map((index) => (
          <LegendRow key={index} index={index} />
        ))}
      </ul>
      <button type="button" class="link" onClick={changed ? useOwnColours : useVocColours}>
        {changed ? 'Back to this page’s colours' : 'Use Pascal VOC’s colours'}
      </button>
    </fieldset>
  );
}

function LegendRow({ index }: { index: number }) {
  const name = nameOf(index);
  const hidden = hiddenClasses.value.includes(index);
  return (
    <li class={hidden ? 'off' : ''}>
      <input
        type="color"
        aria-label={`Colour of ${name}`}
        value={colourOf(index)}
        disabled={index === IGNORE}
        onInput={(event) => setColour(index, event.currentTarget.value)}
      />
      <button type="button" class="quiet" aria-pressed={!hidden} onClick={() => toggleClass(index)}>
        <span>{name}</span>
        <Icon name={hidden ? 'eye-off' : 'eye'} />
      </button>
    </li>
  );
}

function knownIndices(): number[] {
  return classes.value.known.map(indexOf).filter((index) => index !== undefined);
}
