import { Icon } from '../app/icons';
import { mayOperate } from '../state/session';
import { counted } from '../widgets/format';

interface Props {
  /** Letters that were read and that a retry can help; with `more`, there may be others. */
  open: number;
  more: boolean;
  selected: number;
  loaded: boolean;
  /** How many went back in the retry that runs; null: none runs. */
  going: number | null;
  onRetrySelected: () => void;
  onRetryAll: () => void;
}

/** How many letters can be retried, and the buttons that do so. */
export function LettersHead(props: Props) {
  const { open, more, selected, going } = props;
  return (
    <header class="letters-head">
      <h1>Dead letters</h1>
      <p class="muted" role="status">
        {stateOf(props)}
      </p>
      {mayOperate.value && (open > 0 || more) && (
        <div class="actions">
          <button type="button" disabled={selected === 0 || going !== null} onClick={props.onRetrySelected}>
            Retry selected{selected > 0 && ` (${selected})`}
          </button>
          <button type="button" class="primary" disabled={going !== null} onClick={props.onRetryAll}>
            <Icon name="retry" /> Retry all
          </button>
        </div>
      )}
    </header>
  );
}

function stateOf({ open, more, loaded, going }: Props): string {
  if (going !== null) {
    return `Retrying: ${counted(going, 'letter')} so far`;
  }
  if (!loaded) {
    return 'Reading …';
  }
  return more ? `${counted(open, 'letter')} of those read so far can be retried` : `${counted(open, 'letter')} can be retried`;
}
