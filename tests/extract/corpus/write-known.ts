import { readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { extractCorpus } from './extract-corpus.ts';
import { KNOWN_FILE } from './read-corpus.ts';

/** Writes what fails today; the difference should only get shorter. Says whether there is one. */
export function writeKnown(): boolean {
  const failing = extractCorpus().flatMap(({ slug, verdicts }) => {
    const expectations = verdicts.filter(({ holds }) => !holds).map(({ expectation }) => expectation);
    return expectations.length > 0 ? [[slug, expectations]] : [];
  });
  const text = stringify(Object.fromEntries(failing), { lineWidth: 0 });
  const isNew = readFileSync(KNOWN_FILE, 'utf8') !== text;
  if (isNew) writeFileSync(KNOWN_FILE, text);
  return isNew;
}
