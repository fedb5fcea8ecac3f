import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** What whoever starts the tests says. */
export const settings = {
  baseUrl: withSlash(required('BASE_URL', 'where the gateway is, for example http://127.0.0.1:8080')),
  folder: required('FOLDER', 'a folder with at least four photographs that the stream does not have yet'),
  results: process.env.RESULTS ?? null,
  chromium: process.env.CHROMIUM ?? '/usr/bin/chromium',
  /** A key that may do everything, when the gateway asks for keys. */
  key: process.env.KEY ?? null,
  /** How long a photograph may take from the upload to its mask. */
  maskTimeout: Number(process.env.MASK_TIMEOUT_S ?? 180) * 1000,
};

/** What the freely licensed sample photographs show. */
const LABELS = { astronaut: 'person', chelsea: 'cat', kitten: 'cat', cow: 'cow', horses: 'horse', sheep: 'sheep', shepherd: 'dog' };

/** Photographs to upload, with the label each gets. */
export function photographs(count) {
  const files = readdirSync(settings.folder)
    .filter((name) => /\.(jpe?g|png|gif|bmp|webp)$/i.test(name))
    .sort();
  if (files.length < count) {
    throw new Error(`${settings.folder} has ${files.length} photographs, ${count} are needed: set FOLDER to another folder`);
  }
  return files.slice(0, count).map((name) => {
    const id = basename(name, extname(name));
    return { id, name, path: join(settings.folder, name), label: LABELS[id] ?? 'cat', bytes: () => readFileSync(join(settings.folder, name)) };
  });
}

function required(name, meaning) {
  const value = process.env[name];
  if (!value) {
    throw new Error(`Set ${name}: ${meaning}`);
  }
  return value;
}

function withSlash(url) {
  return url.endsWith('/') ? url : `${url}/`;
}
