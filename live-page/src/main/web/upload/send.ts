import { OWN_PAGE } from '../api/http';
import { Problem, problemOf, unreachable } from '../api/problem';
import { loggedIn } from '../state/login';
import type { Accepted, Upload } from './queue';

/** Sends one photograph; with XMLHttpRequest, because fetch does not tell how far an upload is. */
export async function send(upload: Upload, progress: (share: number) => void): Promise<Accepted> {
  await requireReadable(upload.file);
  try {
    return await post(formOf(upload), progress);
  } catch (error) {
    if (error instanceof Problem && error.status === 401) {
      await loggedIn();
      return post(formOf(upload), progress);
    }
    throw error;
  }
}

/** A file that was moved or changed after it was chosen looks to a request like a gateway that does not answer. */
async function requireReadable(file: File): Promise<void> {
  try {
    await file.slice(0, 1).arrayBuffer();
  } catch {
    throw new Error('It cannot be read any more: it was moved, changed or deleted after it was chosen. Choose it again.');
  }
}

function formOf({ file, labels, id }: Upload): FormData {
  const form = new FormData();
  form.append('photograph', file);
  if (labels.length > 0) {
    form.append('labels', labels.join(' '));
  }
  if (id !== undefined) {
    form.append('id', id);
  }
  return form;
}

function post(form: FormData, progress: (share: number) => void): Promise<Accepted> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', 'images');
    Object.entries(OWN_PAGE).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = (event) => progress(event.total > 0 ? event.loaded / event.total : 0);
    request.onerror = () => reject(unreachable());
    request.onload = () => {
      if (request.status < 300) {
        resolve(acceptedOf(request.responseText));
      } else {
        reject(problemOf(request.status, request.responseText, request.getResponseHeader('Retry-After')));
      }
    };
    request.send(form);
  });
}

/** The gateway answers with one image, or with a list for a call of many. */
function acceptedOf(text: string): Accepted {
  const body = JSON.parse(text) as Accepted & { accepted?: Accepted[] };
  return body.accepted?.[0] ?? body;
}
