import type { Progress } from './FullPhoto';

interface Props {
  what: string;
  progress: Progress;
  again: () => void;
}

/** Says in a pane what is not there yet, so that nobody takes a large photograph for a broken page. */
export function PaneSign({ what, progress, again }: Props) {
  if (progress === 'shown') {
    return null;
  }
  return (
    <div class="pane-sign" role="status">
      {progress === 'reading' ? `Reading the ${what} …` : `The ${what} could not be read.`}
      {progress === 'failed' && (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  );
}
