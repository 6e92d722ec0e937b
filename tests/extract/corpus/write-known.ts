import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { extractCorpus } from './extract-corpus.ts';
import { KNOWN_FILE } from './read-corpus.ts';

/** `node tests/extract/corpus/write-known.ts`: writes what fails today; read the difference before landing it. */
const failing = extractCorpus().flatMap(({ slug, verdicts }) => {
  const expectations = verdicts.filter(({ holds }) => !holds).map(({ expectation }) => expectation);
  return expectations.length > 0 ? [[slug, expectations]] : [];
});
writeFileSync(KNOWN_FILE, stringify(Object.fromEntries(failing), { lineWidth: 0 }));
