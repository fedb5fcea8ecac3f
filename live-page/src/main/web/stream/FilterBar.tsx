import { labelNames } from '../state/classes';
import { type Filter, EVERYTHING, isEverything } from './filter';
import { ConfidenceRange } from './ConfidenceRange';
import { filter } from './state';

const STATUSES = [
  ['', 'Any state'],
  ['queued', 'Waiting'],
  ['localized', 'Localized'],
  ['seeded', 'Has seeds'],
  ['segmented', 'Segmented'],
  ['failed', 'Failed'],
];

const REVIEWS = [
  ['', 'Any review'],
  ['none', 'Not reviewed'],
  ['confirmed', 'Confirmed'],
  ['corrected', 'Corrected'],
];

export function FilterBar() {
  const labels = [['', 'Any label'], ...labelNames.value.map((name) => [name, name])];
  return (
    <form class="filters" role="search" aria-label="Filter photographs" onSubmit={(event) => event.preventDefault()}>
      <Choice name="label" title="Label" options={labels} />
      <Choice name="status" title="State" options={STATUSES} />
      <Choice name="review" title="Review" options={REVIEWS} />
      <ConfidenceRange />
      {!isEverything(filter.value) && (
        <button type="button" class="link" onClick={() => (filter.value = EVERYTHING)}>
          Clear filters
        </button>
      )}
    </form>
  );
}

function Choice({ name, title, options }: { name: 'label' | 'status' | 'review'; title: string; options: string[][] }) {
  const choose = (event: Event) => set({ [name]: (event.currentTarget as HTMLSelectElement).value });
  return (
    <select aria-label={title} value={filter.value[name]} onChange={choose} class={filter.value[name] === '' ? '' : 'chosen'}>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}

function set(part: Partial<Filter>): void {
  filter.value = { ...filter.value, ...part };
}
