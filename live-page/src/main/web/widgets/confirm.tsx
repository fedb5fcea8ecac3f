import { signal } from '@preact/signals';
import { Dialog } from './Dialog';

interface Question {
  title: string;
  text: string;
  yes: string;
  answer: (yes: boolean) => void;
}

const question = signal<Question | null>(null);

/** Asks before something that is not easily taken back. */
export function confirmed(title: string, text: string, yes: string): Promise<boolean> {
  question.value?.answer(false);
  return new Promise((answer) => (question.value = { title, text, yes, answer }));
}

export function Confirmation() {
  if (!question.value) {
    return null;
  }
  const { title, text, yes, answer } = question.value;
  const close = (agreed: boolean) => {
    question.value = null;
    answer(agreed);
  };
  return (
    <Dialog title={title} onClose={() => close(false)} class="small">
      <p>{text}</p>
      <div class="actions">
        <button type="button" onClick={() => close(false)}>
          Cancel
        </button>
        <button type="button" class="primary" onClick={() => close(true)}>
          {yes}
        </button>
      </div>
    </Dialog>
  );
}
