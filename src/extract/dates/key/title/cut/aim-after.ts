import { isCapitalized } from '../../../../text/words.ts';
import type { TitleContext } from '../context.ts';

const LONGEST_REGION = 3;
const ARTICLES = new Set(['the', 'a', 'an']);
const POINTS = new Set('it its they them their he him his she her this that these those we our i my'.split(' '));

/** "meets in Moor, | Norland, to choose a mayor": what it is for, behind a comma; word indices, none where it does not fit. */
export function aimAfter(end: number, room: number, { words, isTime, cues }: TitleContext): readonly number[] {
  let at = end;
  if (words[at]?.text === ',' && isCapitalized(words[at + 1]?.text ?? '')) {
    const comma = words.slice(at + 1, at + 2 + LONGEST_REGION).findIndex(({ text }) => text === ',');
    if (comma > 0) at += comma + 1;
  }
  const verb = words[at + 2];
  if (words[at]?.text !== ',' || words[at + 1]?.lower !== 'to' || !verb || isCapitalized(verb.text)) return [];
  if (ARTICLES.has(verb.lower)) return [];
  const aim: number[] = [];
  for (let i = at + 1; i < words.length && aim.length <= room; i++) {
    const word = words[i];
    if (!word || word.kind === 'mark' || (i > at + 2 && cues.is('say', word.lower))) break;
    if (isTime(i) || POINTS.has(word.lower)) return [];
    aim.push(i);
  }
  return aim.length > 2 && aim.length <= room ? aim : [];
}
