import { hashOf } from '../app/router';
import { pause, pauseText, queue, unfinished, uploadOpen, uploads } from './state';
import type { Upload } from './queue';

const MOST_SHOWN = 200;

/** What became of every file. Problems first: they want something from a person. */
export function UploadList() {
  const all = uploads.value;
  const refused = all.filter(({ state }) => state === 'refused').length;
  const sorted = [...all].sort((one, other) => rank(one) - rank(other)).slice(0, MOST_SHOWN);
  return (
    <section class="uploads" aria-label="Uploads">
      <p class="upload-summary" role="status">
        {all.length - unfinished.value} of {all.length} done{refused > 0 && `, ${refused} refused`}
        {pause.value && (
          <strong>
            {' '}
            · {pauseText.value}, waiting {pause.value.seconds} s
          </strong>
        )}
      </p>
      <ul>
        {sorted.map((upload) => (
          <UploadRow key={upload.key} upload={upload} />
        ))}
      </ul>
      {unfinished.value === 0 && (
        <button type="button" class="link" onClick={() => queue.clear()}>
          Clear this list
        </button>
      )}
    </section>
  );
}

function rank({ state }: Upload): number {
  return ['refused', 'sending', 'waiting', 'accepted', 'unchanged'].indexOf(state);
}

function UploadRow({ upload }: { upload: Upload }) {
  return (
    <li class={`upload ${upload.state}`}>
      <span class="upload-name">{upload.file.name}</span>
      <Outcome upload={upload} />
    </li>
  );
}

function Outcome({ upload }: { upload: Upload }) {
  switch (upload.state) {
    case 'waiting':
      return <span class="muted">waits</span>;
    case 'sending':
      return <progress max={1} value={upload.progress} aria-label={`Sending ${upload.file.name}`} />;
    case 'refused':
      return <Refusal upload={upload} />;
    default:
      return <Link upload={upload} />;
  }
}

function Link({ upload }: { upload: Upload }) {
  return (
    <a href={hashOf('stream', upload.id)} onClick={() => (uploadOpen.value = false)}>
      {upload.state === 'unchanged' ? 'was there already' : 'accepted'}
    </a>
  );
}

function Refusal({ upload }: { upload: Upload }) {
  const name = `${upload.file.name.replace(/\.[^.]+$/, '')}-${upload.key + 1}`;
  return (
    <span class="upload-problem">
      {upload.text}{' '}
      {upload.taken ? (
        <button type="button" class="link" onClick={() => queue.again(upload.key, name)}>
          Add as “{name}”
        </button>
      ) : (
        <button type="button" class="link" onClick={() => queue.again(upload.key)}>
          Try again
        </button>
      )}
    </span>
  );
}
