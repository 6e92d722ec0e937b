import type { DateCandidate } from './candidates.ts';
import type { DateClause } from './clause.ts';
import type { Cues } from './cues.ts';
import { definiteMeant } from './title/owner/definite.ts';
import { toLabelWords } from './title/owner/label-words.ts';

const MIN_WORDS = 3;
/** "the upcoming May elections" */
const MOST_BEFORE = 2;
const ARTICLE = /^the$/i;

/**
 * "the May 3 vote on the quay" is "the vote on the quay", as it stands under its day; of "the May elections", which says too little
 * without, "the [Moor council elections]" if the article called them so before. Else the label itself.
 */
export function withoutDayInside(
  label: string,
  day: string,
  { words, time }: DateClause,
  { earlier }: DateCandidate,
  cues: Cues,
): string {
  const at = label.indexOf(`${day} `);
  if (at < 0 || at + day.length + 1 >= label.length) return label;
  const before = label.slice(0, at).trim().split(' ');
  const [lead = ''] = before;
  if (before.length > MOST_BEFORE || !(ARTICLE.test(lead) || /['’]s?$/.test(before.at(-1) ?? ''))) return label;
  const event = [...before.slice(1), ...label.slice(at + day.length + 1).split(' ')];
  if (event.length + 1 >= MIN_WORDS) return [lead, ...event].join(' ');
  const short = toLabelWords(['the', ...event]);
  const fuller = definiteMeant(0, short, { words, earlier, time, cues });
  if (!fuller || fuller.name.length + 1 < MIN_WORDS) return label;
  const name = `[${fuller.name.map(({ text }) => text).join(' ')}]`;
  return fuller.from === 0 ? name : `${lead} ${name}`;
}
