import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export const SHARED = join(import.meta.dirname, '../../../shared');

/** A document of a data set, as far as it is asked about; gold answers are the scorers' affair. */
export type Question = {
  readonly id: string;
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly published: string | null;
};

export const goldFile = (dataset: string) => join(SHARED, 'datasets', `${dataset}.ndjson.gz`);

export function readDataset(dataset: string): readonly Question[] {
  const lines = gunzipSync(readFileSync(goldFile(dataset)))
    .toString('utf8')
    .split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Question);
}
