import { indexOf } from '../state/classes';
import { colourOf } from '../state/display';

interface Props {
  id: string;
  names: string[];
  marked: number;
  listed: boolean;
  onTake: (name: string) => void;
}

/** The list below a combobox. */
export function Suggestions({ id, names, marked, listed, onTake }: Props) {
  const take = (event: Event, name: string) => {
    // Else the field would lose the focus, and the list close before the press counts.
    event.preventDefault();
    onTake(name);
  };
  return (
    <ul id={`${id}-list`} class="suggestions" role="listbox" aria-label="Classes" hidden={!listed}>
      {names.map((name, place) => (
        <li key={name} id={`${id}-${place}`} role="option" aria-selected={place === marked} onPointerDown={(event) => take(event, name)}>
          <i class="swatch" style={{ backgroundColor: colourOf(indexOf(name) ?? 0) }} />
          {name}
        </li>
      ))}
    </ul>
  );
}
