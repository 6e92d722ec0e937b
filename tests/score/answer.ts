import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type Question, readDataset } from './datasets.ts';
import { run } from './run-scorer.ts';

const CLI = join(import.meta.dirname, '../../src/cli.ts');

/** Our answers to a data set, made with `dateline extract --ndjson` as other programs would make them. */
export function answerWithDateline(dataset: string): string {
  return run([CLI, 'extract', '--ndjson'], readDataset(dataset).map(toLine).join(''));
}

/** The bodies that Readability.js finds by itself. */
export function answerWithReadability(dataset: string): string {
  const bodyOf = ({ html = '' }: Question) => new Readability(parseHTML(html).document).parse()?.textContent ?? '';
  return readDataset(dataset)
    .map((page) => toLine({ id: page.id, body: bodyOf(page) }))
    .join('');
}

const toLine = (value: object) => `${JSON.stringify(value)}\n`;
