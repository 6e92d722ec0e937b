import { isPossessive } from '../../../core/text/possessive.ts';
import type { HeadReading, Said } from './said.ts';

/** What follows these belongs to them. */
const LEADING = new Set(
  `a an the of and or nor but to in on at for from with by as than that which who whom whose if when while where because since until although
  though after before during under over against between among amid into onto upon about around near outside inside towards toward behind
  beyond across along through without within per via versus vs despite following including like unlike what whether however how why so sure off yet even
  his her its their our my your this these those some any no not all both each every most many more other another such only also even just
  is was are were be been being am has have had will would can could may might must should do does did
  mr mrs ms dr called named dubbed entitled titled mere shows means suggests urges wants tells`.split(/\s+/),
);
const CLOSING = new Set(['”', '"', '’', ')']);
const ENDS = new Set(['?', '!']);
/** "added:”" opens a quotation with the wrong mark, and "…,” Moor said" goes on. */
const NOT_CLOSED = new Set([',', ':', ';', '(']);
const LONG_QUOTATION = 4;

/** Whether a headline or caption may end at a word. */
export function mayEndPiece({ words }: Said, at: number, { cues }: HeadReading): boolean {
  const word = words[at];
  if (!word || word.closes === 'abbreviation') return false;
  if (word.kind === 'mark') {
    if (ENDS.has(word.text)) return true;
    const inner = words[at - 1];
    return CLOSING.has(word.text) && inner?.end === word.start && !NOT_CLOSED.has(inner.text) && isLong(words, at);
  }
  if (word.kind === 'number') return true;
  return !LEADING.has(word.lower) && word.lower !== 's' && !isPossessive(word.text) && !cues.is('say', word.lower);
}

const OPENING = new Set(['“', '"', '‘', '(']);

/** "“top kill” BP": a name may follow a few words in marks. */
const isLong = (words: Said['words'], at: number) =>
  words[at]?.text === ')' || !words.slice(Math.max(0, at - LONG_QUOTATION), at).some(({ text }) => OPENING.has(text));
