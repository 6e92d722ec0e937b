/** A made-up article, for measuring. */
export type MadeArticle = {
  readonly title: string;
  readonly author: string;
  readonly published: Temporal.Instant;
  readonly paragraphs: readonly string[];
};

const GIVEN = ['Anna', 'Boris', 'Clara', 'David', 'Elena', 'Farid', 'Grace', 'Henry', 'Irene', 'James', 'Katya'];
const FAMILY = ['Aldous', 'Berger', 'Castell', 'Dorn', 'Emerick', 'Falk', 'Grant', 'Harlow', 'Ivanova'];
const ROLES = ['mayor', 'foreign minister', 'spokesman', 'envoy', 'president', 'adviser', 'secretary'];
const PLACES = ['Geneva', 'Ilmstadt', 'Riverport', 'Northaven', 'Vienna'];
const MATTERS = ['truce', 'bridge', 'budget', 'harbour', 'election', 'pipeline', 'school', 'railway'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const MONTHS = ['August', 'September', 'October', 'November'];
/** Syllables for unique words: articles that say the same would count as copies of one report. */
const SYLLABLES = [
  'bar',
  'den',
  'fol',
  'gan',
  'hel',
  'kor',
  'lim',
  'mar',
  'nor',
  'pel',
  'ras',
  'sol',
  'tam',
  'ver',
  'wil',
  'zan',
];
const FIRST = Temporal.Instant.from('2016-07-13T06:00Z');
const MINUTES = 10_000;

/** The same seed gives the same article; a paragraph has about 500 characters. */
export function makeArticle(seed: number, paragraphs: number): MadeArticle {
  return {
    title: `${pick(PLACES, seed)} talks on the ${pick(MATTERS, seed)} go on, ${pick(ROLES, seed)} says (${seed})`,
    author: makeName(seed),
    published: FIRST.add({ minutes: seed % MINUTES }),
    paragraphs: Array.from({ length: paragraphs }, (_, at) => makeParagraph(seed * 31 + at * 7)),
  };
}

/** Quotations before and after their speaker, a partial quotation, days near and far. */
function makeParagraph(seed: number): string {
  const name = makeName(seed);
  const family = name.slice(name.indexOf(' ') + 1);
  const [role, place, matter] = [pick(ROLES, seed + 2), pick(PLACES, seed + 3), pick(MATTERS, seed + 4)];
  const [day, month] = [pick(DAYS, seed), pick(MONTHS, seed)];
  const word = (at: number) => makeWord(seed * 13 + at);
  return [
    `The ${role} of ${place}, ${name}, met the ${word(1)} delegates on ${day} and spoke about the ${word(2)} ${matter}.`,
    `“We ${word(3)} nearer to the ${word(4)} ${matter} than our ${word(5)} ${word(6)} a week ago,” ${family} said on ${day}.`,
    `The ${word(7)} delegates meet again on ${1 + (seed % 28)} ${month} 2016, and a ${word(8)} is due by the end of ${month}.`,
    `${family} called the ${word(9)} for the ${matter} “a ${word(10)} and not a ${word(11)} ${word(12)}” and left the room.`,
    `A ${word(13)} attempt had failed after two days, when ${place} & its ${word(14)} could not ${word(15)}.`,
  ].join(' ');
}

/** One of several thousand. */
function makeWord(number: number): string {
  const mixed = (number * 2_654_435_761) % 4_294_967_291;
  return [0, 1, 2].map((place) => pick(SYLLABLES, Math.floor(mixed / 16 ** (place + 2)) % 16)).join('');
}

function makeName(seed: number): string {
  return `${pick(GIVEN, seed)} ${pick(FAMILY, seed)}`;
}

function pick(list: readonly string[], at: number): string {
  return list[at % list.length] ?? '';
}
