import { readFileSync, readdirSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Puts the licences of what is bundled into the page beside it: their authors ask for that in every copy. */
export function licences(packages: string[]): Plugin {
  return {
    name: 'licences',
    generateBundle() {
      const source = packages.map(licenceOf).join('\n\n');
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
    },
  };
}

function licenceOf(name: string): string {
  const folder = `node_modules/${name}`;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) {
    throw new Error(`${folder} has no licence file: take it out of the page, or write down its terms`);
  }
  return `${name}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}`;
}
