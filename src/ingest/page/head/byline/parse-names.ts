import { isAuthorName, isDegree } from './author-name.ts';

/** The names a line gives, as printed, and whether words like "By" introduce them. */
export type NamedLine = { readonly names: readonly string[]; readonly isStated: boolean };

const WORDS =
  'written|words|text|story|posted|published|article|guide|review|reporting|report|reported|contributed|created|authored|opinion|analysis|post';
const LEAD = new RegExp(
  `^(?:(?:${WORDS})\\s+)?by\\b\\s*:?\\s*|^(?:authors?|writers?|contributors?|reporters?|written|words|text)\\s*:\\s*`,
  'i',
);
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*';
const TAIL = new RegExp(
  `\\s*(?:[|·•●⋅/—–»>(]|\\s-+(?:\\s|$)|-\\s*(?=\\d|$)|\\b${MONTH}\\.?\\s+\\d|\\d|(?<!\\b(?:\\p{L}|Drs?|Mrs?|Ms|Prof|St|Jr|Sr|Rev|Hon|Ph\\.D))\\.\\s|\\b(?:${[
    'updated',
    'published',
    'posted',
    'last updated',
    '(?:medically |expert |clinically )?(?:reviewed|edited|checked|verified|approved) by',
    'fact',
    'on behalf of',
    'on (?:mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)',
    'for the',
    'special to',
    'in <',
  ].join('|')})).*$`,
  'isu',
);
const BETWEEN = /\s*(?:,|;|&|\+|\band\b|\bwith\b)\s*/i;
const MAX_LINE_CHARS = 240;

/** Whether a line only announces names that the next line gives: "By", "Written by:". */
export function isLeadAlone(line: string): boolean {
  return LEAD.test(`${line} `) && line.replace(LEAD, '').trim() === '';
}

/** "By Jane Doe and John Roe, senior editor | 3 July" → Jane Doe, John Roe; undefined if the line does not begin with a name. */
export function parseNames(line: string): NamedLine | undefined {
  const words = line.slice(0, MAX_LINE_CHARS).replace(/\s+/g, ' ').trim();
  const bare = words.replace(LEAD, '');
  const isStated = bare.length < words.length;
  const names = takeNames(withoutTail(withoutEcho(bare)));
  return names.length > 0 ? { names, isStated } : undefined;
}

/** A bracket inside a name stays: "Ana (Bea) Cruz". */
function withoutTail(words: string): string {
  const inside = /^(\p{Lu}\S* \(\p{Lu}[\p{L}]*\) \p{Lu}\S*)/u.exec(words);
  return inside?.[1] ?? words.replace(TAIL, '').trim();
}

function takeNames(words: string): readonly string[] {
  const names: string[] = [];
  for (const part of words
    .split(BETWEEN)
    .map((one) => one.replace(/[.,:;]+$/, (end) => (end === '.' ? '.' : '')).trim())) {
    if (part === '') continue;
    if (names.length > 0 && isDegree(part)) names.push(part);
    else if (isAuthorName(part.replace(/\.$/, '')) || isAuthorName(part)) names.push(part);
    else break;
  }
  return names;
}

/** A name that stands twice, once for screen readers. */
function withoutEcho(words: string): string {
  const half = words.slice(0, Math.floor(words.length / 2)).trim();
  return half !== '' && words === `${half} ${half}` ? half : words;
}
