import { openUpload, pauseText, unfinished, uploadOpen, uploads } from './state';

/** While the dialog is closed: how far the uploads are. */
export function UploadPill() {
  if (uploadOpen.value || unfinished.value === 0) {
    return null;
  }
  const done = uploads.value.length - unfinished.value;
  return (
    <button type="button" class="upload-pill" onClick={openUpload}>
      {pauseText.value === '' ? 'Adding photographs' : `${pauseText.value}, waiting`} · {done} of {uploads.value.length}
    </button>
  );
}
