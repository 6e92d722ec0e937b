import { changeWord, isCapitalized, type Word } from '../../../../text/words.ts';
import { MAX_LABEL_WORDS } from '../../label-bounds.ts';
import type { TitleContext } from '../context.ts';
import type { Segment } from './segments.ts';

const AT = new Set(['in', 'at', 'on']);
/** Words that a place is led to by, so that it happens "in" it: "heads to Moor, where". */
const MOVES = new Set(['to', 'from', 'for', 'into', 'is', 'be', 'through']);
const LONGEST_PLACE = 3;

/** "flies to Moor, where the guild meets on Friday": the place goes with what happens there, if there is room. */
export function withPlace(label: readonly Word[], { from }: Segment, { words, isTime }: TitleContext): readonly Word[] {
  if (words[from]?.lower !== 'where') return label;
  const end = words[from - 1]?.text === ',' ? from - 1 : from;
  let start = end;
  while (end - start < LONGEST_PLACE && isCapitalized(words[start - 1]?.text ?? '') && !isTime(start - 1)) start--;
  const lead = words[start - 1];
  const place = words.slice(start, end);
  const count = [...label, ...place].filter(({ kind }) => kind !== 'mark').length + 1;
  if (!lead || place.length === 0 || count > MAX_LABEL_WORDS || label.some(({ lower }) => lower === place[0]?.lower))
    return label;
  if (AT.has(lead.lower)) return [...label, changeWord(lead, { text: lead.lower }), ...place];
  return MOVES.has(lead.lower) ? [...label, changeWord(lead, { text: 'in', lower: 'in' }), ...place] : label;
}
