/** An article of nobody's, for measuring. */
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
const FIRST = Temporal.Instant.from('2016-07-13T06:00Z');
const MINUTES = 10_000;

/** The same seed gives the same article; a paragraph has some 500 characters. */
export function makeArticle(seed: number, paragraphs: number): MadeArticle {
  return {
    title: `${pick(PLACES, seed)} talks on the ${pick(MATTERS, seed)} go on, ${pick(ROLES, seed)} says (${seed})`,
    author: makeName(seed),
    published: FIRST.add({ minutes: seed % MINUTES }),
    paragraphs: Array.from({ length: paragraphs }, (_, at) => makeParagraph(seed * 31 + at * 7)),
  };
}

/** Speech before and behind its speaker, a half quotation, days near and far. */
function makeParagraph(seed: number): string {
  const name = makeName(seed);
  const family = name.slice(name.indexOf(' ') + 1);
  const [role, place, matter] = [pick(ROLES, seed + 2), pick(PLACES, seed + 3), pick(MATTERS, seed + 4)];
  const [day, month] = [pick(DAYS, seed), pick(MONTHS, seed)];
  return [
    `The ${role} of ${place}, ${name}, met the delegates on ${day} and spoke about the ${matter} for three hours.`,
    `“We are nearer to an agreement on the ${matter} than we were a week ago,” ${family} said on ${day}.`,
    `The delegates meet again on ${1 + (seed % 28)} ${month} 2016, and a draft is due by the end of ${month}.`,
    `${family} called the plan for the ${matter} “a beginning and not an end” and added that nobody had left the room.`,
    `A first attempt had failed after two days, when ${place} & its neighbours could not agree.`,
  ].join(' ');
}

function makeName(seed: number): string {
  return `${pick(GIVEN, seed)} ${pick(FAMILY, seed)}`;
}

function pick(list: readonly string[], at: number): string {
  return list[at % list.length] ?? '';
}
