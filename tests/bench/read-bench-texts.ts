import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldFile, readDataset } from '../score/datasets.ts';

/** The texts that extraction is timed on, and what they are, for people. */
export type BenchTexts = { readonly texts: readonly string[]; readonly what: string };

const ARTICLES = join(import.meta.dirname, '../../data/articles');
const STORIES = 'stories-dev';
/** Every so many articles of a data set in story order, up to a length in characters: enough to time. */
const EVERY = 25;
const LONGEST_SAMPLE = 400_000;

/** Real news where the data sets are, else the bundled briefs, which are short and plain. */
export function readBenchTexts(): BenchTexts {
  if (!existsSync(goldFile(STORIES)))
    return { texts: readBriefs(), what: 'the bundled briefs (there are no data sets here)' };
  const texts: string[] = [];
  let length = 0;
  for (const [at, { text = '' }] of readDataset(STORIES).entries()) {
    if (at % EVERY !== 0 || length > LONGEST_SAMPLE) continue;
    texts.push(text);
    length += text.length;
  }
  return { texts, what: `${texts.length} articles of ${STORIES}` };
}

function readBriefs(): readonly string[] {
  const files = readdirSync(ARTICLES).filter((name) => name.endsWith('.md'));
  return files.sort().map((name) => readFileSync(join(ARTICLES, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
}
