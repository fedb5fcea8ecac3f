import { answered } from '../state/connection';
import { loggedIn } from '../state/login';
import { problemOf, unreachable } from './problem';

/** Tells the gateway that a script of its own page makes the call: another site's form cannot set it. */
export const OWN_PAGE = { 'X-Requested-With': 'ficklestream' };

/** Calls the gateway; asks for a key and calls again when it wants one. Throws a Problem for every answer that is no success. */
export async function call(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await attempt(path, init);
  if (response.status === 401) {
    await loggedIn();
    return succeeded(await attempt(path, init));
  }
  return succeeded(response);
}

export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await call(path, { signal })).json() as Promise<T>;
}

export async function postJson<T>(path: string, body: unknown = {}): Promise<T> {
  const response = await call(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  });
  const text = await response.text();
  return (text === '' ? {} : JSON.parse(text)) as T;
}

/** A query string of what is set. */
export function query(parameters: Record<string, string | number | null | undefined>): string {
  const set = Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return set.length === 0 ? '' : '?' + new URLSearchParams(set.map(([name, value]) => [name, String(value)]));
}

async function attempt(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { ...init, headers: { ...OWN_PAGE, ...init.headers } });
  } catch (error) {
    if (init.signal?.aborted) {
      throw error;
    }
    throw unreachable();
  }
}

async function succeeded(response: Response): Promise<Response> {
  answered(response.status);
  if (response.ok) {
    return response;
  }
  throw problemOf(response.status, await response.text(), response.headers.get('Retry-After'));
}
