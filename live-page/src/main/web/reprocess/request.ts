import type { ReprocessOptions, ReprocessRequest } from '../api/types';
import { type Filter, isEverything, queryOf } from '../stream/filter';

/** What a person typed; empty: as the classifier is configured. */
export interface Wishes {
  modelVersion: string;
  samplesPerView: string;
  activationThreshold: string;
  randomSeed: string;
}

export const NO_WISHES: Wishes = { modelVersion: '', samplesPerView: '', activationThreshold: '', randomSeed: '' };

/** What the gateway is asked for: the photographs that a filter lets through, done as wished. */
export function requestOf(filter: Filter, wishes: Wishes): ReprocessRequest {
  const options = optionsOf(wishes);
  return isEverything(filter) ? { all: true, options } : { query: chosen({ ...queryOf(filter) }), options };
}

function optionsOf({ modelVersion, ...numbers }: Wishes): ReprocessOptions {
  const typed = Object.entries(numbers).filter(([, text]) => text.trim() !== '');
  const options: ReprocessOptions = Object.fromEntries(typed.map(([name, text]) => [name, Number(text)]));
  return modelVersion === '' ? options : { ...options, modelVersion };
}

/** An empty word is a word to the gateway, and none that it knows. */
function chosen<T extends Record<string, unknown>>(query: T): ReprocessRequest['query'] {
  const set = Object.entries(query).filter(([, value]) => value !== '' && value !== undefined);
  return Object.fromEntries(set) as ReprocessRequest['query'];
}
