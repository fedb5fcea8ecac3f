import type { DeadLetter } from '../api/types';
import { hashOf } from '../app/router';
import { Icon } from '../app/icons';
import { mayOperate } from '../state/session';
import { ago, exactTime } from '../widgets/format';
import { outcomes } from './letters';

interface Props {
  letter: DeadLetter;
  chosen: boolean;
  /** True while letters are being retried. */
  busy: boolean;
  onChoose: () => void;
  onRetry: () => void;
}

export function LetterRow({ letter, chosen, busy, onChoose, onRetry }: Props) {
  const name = letter.imageId ?? 'unknown image';
  const outcome = outcomes.value.get(letter.id);
  const open = letter.current && letter.retriable;
  return (
    <li class={`letter ${letter.current ? 'open' : ''}`} data-id={letter.id}>
      {mayOperate.value && (
        <input type="checkbox" aria-label={`Select the letter about ${name}`} checked={chosen} disabled={!open} onChange={onChoose} />
      )}
      <div class="letter-text">
        <p class="letter-title">
          {letter.imageId == null ? <b>{name}</b> : <a href={hashOf('stream', letter.imageId)}>{name}</a>}
          <span class="muted">
            at {letter.stage} ·{' '}
            <time dateTime={letter.at} title={exactTime(letter.at)}>
              {ago(letter.at)}
            </time>
          </span>
        </p>
        <p class="letter-reason">{letter.reason}</p>
        <p class="letter-state">{outcome ?? stateOf(letter)}</p>
      </div>
      {mayOperate.value && open && (
        <button type="button" aria-label={`Retry ${name}`} disabled={busy} onClick={onRetry}>
          <Icon name="retry" /> Retry
        </button>
      )}
    </li>
  );
}

function stateOf({ current, retriable }: DeadLetter): string {
  if (!current) {
    return 'Retried, or overtaken by a newer revision.';
  }
  return retriable ? '' : 'A retry cannot help: submit the photograph again with what it needs.';
}
