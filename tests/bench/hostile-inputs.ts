/** Something that someone could paste or serve to make the desk unresponsive. */
export type HostileInput = {
  readonly name: string;
  /** How it arrives: as pasted text, or as a page. */
  readonly door: 'text' | 'page';
  /** 1 is full size; a tenth is small enough for a test. */
  readonly make: (scale: number) => string;
};

const MEGABYTE = 1_000_000;

/** Thirty inputs that choke a careless rule, index or SQL statement; the same on every run. */
export function hostileInputs(): readonly HostileInput[] {
  return [
    text('straight marks and letters', repeat('" a ', 1.5 * MEGABYTE)),
    text('two-letter names', repeat('Aa ', 2.6 * MEGABYTE)),
    text('a name of 17,000 words', () => `Mr. ${'Aa '.repeat(17_000)}said on Monday: "We wait."`),
    text('nested marks', repeat('“a ‘b «c ', MEGABYTE)),
    text('nested marks that close', (scale) => '“a ‘b '.repeat(60_000 * scale) + '’ ”'.repeat(60_000 * scale)),
    text('marks alone', repeat('"', MEGABYTE)),
    text('closing marks alone', repeat('”»’', MEGABYTE)),
    text('blanks within lines', (scale) => `a\n${' '.repeat(MEGABYTE * scale)}\nb${' '.repeat(MEGABYTE * scale)}c`),
    text('capitals without a space', repeat('A', 2 * MEGABYTE)),
    text('one very long word', repeat('bridge', 2 * MEGABYTE)),
    text('digits', repeat('1', 2 * MEGABYTE)),
    text(
      'dates',
      numbered(20_000, (at) => `on Monday ${day(at)} July ${2000 + (at % 30)} `),
    ),
    text('dates with slashes', repeat('12/11/2016-', MEGABYTE)),
    text(
      'deadlines',
      numbered(20_000, (at) => `The deadline of May ${day(at)} is for talks${word(at)}. `),
    ),
    text('dots', repeat('.', 2 * MEGABYTE)),
    text('abbreviations', repeat('U.S. Mr. Dr. A.B. ', 2 * MEGABYTE)),
    text('combining marks', (scale) => `a${'\u0301'.repeat(MEGABYTE * scale)} said.`),
    text('accents on each letter', repeat('e\u0301 A\u030a ', MEGABYTE)),
    text(
      'one line of prose',
      repeat('The bridge over the river will open after the talks of the council. ', 3 * MEGABYTE),
    ),
    text('a letter a paragraph', repeat('a\n\n', MEGABYTE)),
    text('line ends', (scale) => `a${'\n'.repeat(MEGABYTE * scale)}b`),
    text('line ends of Windows', repeat('He said: "We wait."\r\n', MEGABYTE)),
    text(
      'ever new names',
      numbered(20_000, (at) => `Jon X${word(at)} met Ann Y${word(at * 7)}, he said. `),
    ),
    text('one name over and over', repeat('John Kirby ', 2 * MEGABYTE)),
    text(
      'statements',
      numbered(20_000, (at) => `“We wait for ${word(at)},” Ann Lee said.\n\n`),
    ),
    text(
      'statements of ever new speakers',
      numbered(15_000, (at) => `“We wait,” said Ann Y${word(at)}. `),
    ),
    text('transcript', repeat('KIRBY: no\n', MEGABYTE)),
    text('right to left', repeat('\u202eאמר "שלום" ל־ דוד. ', MEGABYTE)),
    page('elements a hundred thousand deep', (scale) => `${'<div>'.repeat(100_000 * scale)}<p>He said: “We wait.”</p>`),
    page(
      'a page of many paragraphs',
      numbered(20_000, (at) => `<p>“We wait for &amp;#8220;${word(at)},” said Ann Lee on Monday.`),
    ),
  ];
}

const text = (name: string, make: HostileInput['make']): HostileInput => ({ name, door: 'text', make });

function page(name: string, make: HostileInput['make']): HostileInput {
  return { name, door: 'page', make: (scale) => `<!doctype html><title>${name}</title><h1>${name}</h1>${make(scale)}` };
}

const repeat = (piece: string, length: number) => (scale: number) =>
  piece.repeat(Math.ceil((length * scale) / piece.length));

function numbered(count: number, piece: (at: number) => string): HostileInput['make'] {
  return (scale) => Array.from({ length: count * scale }, (_, at) => piece(at)).join('');
}

const DAYS = 28;
const LETTERS = 26;

const day = (at: number) => 1 + (at % DAYS);

/** Four letters, a different word for each number. */
function word(number: number): string {
  const letter = (unit: number) => String.fromCharCode(97 + (Math.floor(number / unit) % LETTERS));
  return [1, LETTERS, LETTERS ** 2, LETTERS ** 3].map(letter).join('');
}
