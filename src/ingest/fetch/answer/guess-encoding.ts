/** What a page or feed in a language was written in before UTF-8, if it has no label (HTML standard, 13.2.3.2). */
const OF_LANGUAGE: Readonly<Record<string, string>> = {
  ar: 'windows-1256',
  be: 'windows-1251',
  bg: 'windows-1251',
  cs: 'windows-1250',
  el: 'iso-8859-7',
  et: 'windows-1257',
  fa: 'windows-1256',
  he: 'windows-1255',
  hr: 'windows-1250',
  hu: 'windows-1250',
  ja: 'shift_jis',
  ko: 'euc-kr',
  lt: 'windows-1257',
  lv: 'windows-1257',
  mk: 'windows-1251',
  pl: 'iso-8859-2',
  ru: 'windows-1251',
  sk: 'windows-1250',
  sl: 'iso-8859-2',
  sr: 'windows-1251',
  th: 'windows-874',
  tr: 'windows-1254',
  uk: 'windows-1251',
  vi: 'windows-1258',
  zh: 'gb18030',
  'zh-tw': 'big5',
  'zh-hk': 'big5',
};

const READ_BYTES = 100_000;
const LANGUAGE =
  /<(?:[\w.]+:)?language>\s*([a-z]{2}(?:[-_][a-z]{2})?)|<(?:html|rss|feed|rdf:rdf)\b[^<>]{0,500}\blang\s*=\s*["']?([a-z]{2}(?:[-_][a-z]{2})?)\b/i;

/** The letters that are common in the languages that an encoding is for. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['windows-1251', /[а-яё]/gu],
  ['koi8-r', /[а-яё]/gu],
  ['euc-jp', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['shift_jis', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['euc-kr', /\p{Script=Hangul}/gu],
];
/** So many of a text's letters must be common ones. */
const LEAST_SHARE = 0.4;
/** In western texts letters with accents stand alone; in other scripts nearly every letter has its eighth bit set. */
const LEAST_NEIGHBORS = 0.7;

/** The encoding of a text that is not UTF-8 and has no label: by the language it names, else by its letters. */
export function guessEncoding(bytes: Uint8Array): string {
  const start = bytes.subarray(0, READ_BYTES);
  const [, told = '', own = ''] = LANGUAGE.exec(new TextDecoder('latin1').decode(start)) ?? [];
  const language = (told || own).toLowerCase().replace('_', '-');
  const ofLanguage = OF_LANGUAGE[language] ?? OF_LANGUAGE[language.slice(0, 2)];
  if (ofLanguage !== undefined) return ofLanguage;
  if (shareOfNeighbors(start) < LEAST_NEIGHBORS) return WESTERN;
  const scores = SCRIPTS.map(([name, letters]) => ({ name, score: scoreOf(start, name, letters) }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score >= LEAST_SHARE ? best.name : WESTERN;
}

const WESTERN = 'windows-1252';

function shareOfNeighbors(bytes: Uint8Array): number {
  let high = 0;
  let beside = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    high += 1;
    if ((bytes[at - 1] ?? 0) >= 0x80 || (bytes[at + 1] ?? 0) >= 0x80) beside += 1;
  }
  return high === 0 ? 0 : beside / high;
}

/** The share of its letters that are common, 0 if it cannot be decoded. */
function scoreOf(bytes: Uint8Array, name: string, common: RegExp): number {
  const text = new TextDecoder(name).decode(bytes).replace(/\p{ASCII}/gu, '');
  if (text === '' || text.split('\uFFFD').length > 1 + text.length / 100) return 0;
  return (text.match(common)?.length ?? 0) / [...text].length;
}
