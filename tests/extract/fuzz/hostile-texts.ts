import { readBundledArticles } from '../../data/bundled.ts';

/** A text of any length on which a careless rule does work that grows with the length's square. */
export type HostileText = { readonly name: string; readonly ofLength: (length: number) => string };

export function hostileTexts(): readonly HostileText[] {
  const articles = readBundledArticles()
    .map(({ body }) => `${body}\n\n`)
    .join('');
  return [
    repeat('articles', articles),
    repeat('articles in one paragraph', articles.replace(/\s+/g, ' ')),
    repeat('unclosed straight marks', '"'),
    repeat('unclosed curly marks', '“'),
    repeat('unclosed marks with words', '“We wait '),
    repeat('unclosed marks, a paragraph each', '“We wait,\n\n'),
    repeat('unclosed single marks', '‘we '),
    repeat('apostrophes', "'"),
    repeat('closing marks', '”»’'),
    repeat('nested marks', '“a ‘b «c '),
    { name: 'nested marks that close', ofLength: nested },
    repeat('short quotations', '“We wait here,” he said. '),
    repeat('quotations with no end between cues', '“We wait,” said Ann Lee, “and wait,” '),
    repeat('letters without a space', 'a'),
    repeat('capitals without a space', 'A'),
    { name: 'capitals in a quotation that opens again', ofLength: (length) => `“${'A'.repeat(length)}. “We wait.”` },
    repeat('hyphens and letters', 'a-'),
    repeat('initials', 'A.'),
    repeat('digits', '1'),
    repeat('digits and commas', '1,000,'),
    repeat('digits and slashes', '12/'),
    repeat('clock times', '10:'),
    repeat('years and hyphens', '2016-'),
    repeat('numbers in words', 'twenty-one hundred '),
    repeat('weekdays', 'on Monday '),
    repeat('months', 'May '),
    repeat('modifiers of dates', 'early late mid the end of the '),
    repeat('a deadline over and over', 'the deadline of May 5 '),
    repeat('a name over and over', 'John Kirby '),
    { name: 'ever new names', ofLength: names },
    repeat('titles', 'President Prime Minister Mr. '),
    repeat('titles of something', 'Secretary of the Ministry of '),
    repeat('particles', 'Ann de la al bin '),
    repeat('abbreviations', 'Capt. St. No. U.S. '),
    repeat('two of a surname', 'Ann Lee met Bo Lee. Mrs Lee left Mr Lee. '),
    { name: 'ever new given names of one surname', ofLength: relatives },
    { name: 'ever new surnames that two have', ofLength: shared },
    { name: 'ever new surnames alone', ofLength: lone },
    repeat('participles among capitals', '“We wait,” Ann Bo Saying Adding Moor '),
    repeat('captions without an end', 'A gate in Ilmburg He said no '),
    repeat('descriptions', 'Ann Moor left. The senator said the mayor wept. '),
    repeat('bodies and "it"', 'The agency said so. It said, “No.” '),
    repeat('one who is asked to', 'ordered him to meet by May 5 and '),
    repeat('elections', 'the general election in November, he would win in November. '),
    repeat('pronouns', 'he she they him '),
    repeat('cues', 'he said she added '),
    repeat('commas', ', said, '),
    repeat('full stops', '. '),
    repeat('line ends', '\n'),
    repeat('spaces', ' '),
    repeat('transcript labels', 'KIRBY: no\n'),
    { name: 'random Unicode', ofLength: randomText },
  ];
}

function repeat(name: string, piece: string): HostileText {
  return { name, ofLength: (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length) };
}

function nested(length: number): string {
  const open = '“a ‘b ';
  const close = '’ ”';
  const depth = Math.floor(length / (open.length + close.length));
  return open.repeat(depth) + close.repeat(depth);
}

const LETTERS = 26;

function names(length: number): string {
  const letter = (number: number) => String.fromCharCode('a'.charCodeAt(0) + (number % LETTERS));
  const word = (number: number) =>
    [1, LETTERS, LETTERS ** 2, LETTERS ** 3].map((unit) => letter(Math.floor(number / unit))).join('');
  const sentence = (at: number) => `Jon X${word(at)} met Ann Y${word(at * 7)}, he said. `;
  return Array.from({ length: Math.ceil(length / sentence(0).length) }, (_, at) => sentence(at)).join('');
}

/** Two people of a surname, and the surname alone. */
function shared(length: number): string {
  return names(length).replace(/Jon X(\w+) met Ann Y\w+, he/g, 'Jon X$1 met Ann X$1, X$1');
}

function lone(length: number): string {
  return names(length).replace(/Jon X(\w+) met Ann Y\w+, he/g, 'as X$1 and Y$1');
}

function relatives(length: number): string {
  return names(length).replace(/ [XY]\w+/g, (name) => ` Ann${name.slice(2)} Lee`);
}

/** Any code unit, lone surrogates too; the same on every run (the numbers are Lehmer's generator, MINSTD). */
function randomText(length: number): string {
  let seed = 20160713;
  const units: string[] = [];
  for (let at = 0; at < length; at++) {
    seed = (seed * 48271) % 2147483647;
    units.push(String.fromCharCode(seed % 0x10000));
  }
  return units.join('');
}
