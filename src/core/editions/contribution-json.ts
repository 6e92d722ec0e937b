import type { Off } from '../dates/is-off.ts';
import type { Certainty } from '../dates/key-date.ts';
import type { Gender } from '../person.ts';
import type { GivenUp, PlannedDate } from '../tellings/planned-date.ts';
import type { DayTelling, Naming } from '../tellings/telling.ts';
import type { ContributedName, Contribution } from './contribution.ts';

// Lists without names of fields: a story is built of thousands of them.

const NAMINGS: readonly Naming[] = ['stated', 'anchor', 'assumed'];
const GIVEN_UP: readonly Off[] = ['postponed', 'called off'];
const CERTAINTIES: readonly Certainty[] = [
  ...(['past', 'scheduled', 'expected', 'target', 'deadline'] as const),
  ...GIVEN_UP,
];
const GENDERS: readonly Gender[] = ['unknown', 'male', 'female'];

/** Clarity is kept in thousandths. */
const CLARITY_STEPS = 1000;

/** Writes a contribution compactly. */
export function writeContribution({ names, tellings, planned, givenUp }: Contribution): string {
  return JSON.stringify([
    names.map(writeName),
    tellings.map(writeTelling),
    planned.map(writePlanned),
    givenUp.map(writeGivenUp),
  ]);
}

const writeName = (one: ContributedName) => [
  one.kind === 'person' ? 0 : 1,
  one.name,
  one.aliases.join('\n'),
  one.role ?? 0,
  GENDERS.indexOf(one.gender),
  one.mentions,
  Number(one.isKnown),
  one.statements,
];

const writeTelling = (one: DayTelling) => [
  one.date,
  NAMINGS.indexOf(one.how),
  CERTAINTIES.indexOf(one.certainty),
  one.span[0],
  one.span[1] - one.span[0],
  one.paragraph,
  one.sentence,
  Math.round(one.clarity * CLARITY_STEPS),
  one.title ?? 0,
  one.stems.join(' '),
];

const writePlanned = ({ date, start, setBy, event, around }: PlannedDate) => [
  date,
  start,
  setBy ?? 0,
  event.join(' '),
  around.join(' '),
];

const writeGivenUp = ({ certainty, stems }: GivenUp) => [GIVEN_UP.indexOf(certainty), stems.join(' ')];

const NONE: Contribution = { names: [], tellings: [], planned: [], givenUp: [] };

/**
 * Reads what `writeContribution` wrote, also in an earlier release: its articles give what they gave until newer rules read them. Throws an
 * Error at anything else.
 */
export function readContribution(json: string): Contribution {
  if (json === '') return NONE;
  const [names, tellings, planned, givenUp] = listOf(JSON.parse(json));
  return {
    names: listOf(names).map((one) => readName(listOf(one))),
    tellings: listOf(tellings).map((one) => readTelling(listOf(one))),
    planned: listOf(planned).map((one) => readPlanned(listOf(one))),
    // Before there was this list, the one before it told only who set a date.
    givenUp: givenUp === undefined ? [] : listOf(givenUp).map((one) => readGivenUp(listOf(one))),
  };
}

function readName([kind, name, aliases, role, gender, mentions, isKnown, statements]: readonly unknown[]) {
  return {
    kind: kind === 0 ? ('person' as const) : ('organisation' as const),
    name: textOf(name),
    aliases: textOf(aliases).split('\n').filter(Boolean),
    role: role === 0 ? null : textOf(role),
    gender: wordOf(GENDERS, gender),
    mentions: numberOf(mentions),
    isKnown: isKnown === 1,
    statements: numberOf(statements),
  };
}

function readTelling(fields: readonly unknown[]): DayTelling {
  const [date, how, certainty, start, length, paragraph, sentence, clarity, title, stems] = fields;
  return {
    date: textOf(date),
    how: wordOf(NAMINGS, how),
    certainty: wordOf(CERTAINTIES, certainty),
    span: [numberOf(start), numberOf(start) + numberOf(length)],
    paragraph: numberOf(paragraph),
    sentence: numberOf(sentence),
    clarity: numberOf(clarity) / CLARITY_STEPS,
    title: title === 0 ? null : textOf(title),
    stems: stemsOf(stems),
  };
}

function readPlanned([date, start, setBy, event = '', around = '']: readonly unknown[]): PlannedDate {
  return {
    date: textOf(date),
    start: numberOf(start),
    setBy: setBy === 0 ? null : textOf(setBy),
    event: stemsOf(event),
    around: stemsOf(around),
  };
}

function readGivenUp([certainty, stems]: readonly unknown[]): GivenUp {
  return { certainty: wordOf(GIVEN_UP, certainty), stems: stemsOf(stems) };
}

const stemsOf = (value: unknown) => textOf(value).split(' ').filter(Boolean);

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : refuse(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : refuse(value);
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : refuse(value);
}

function wordOf<T extends string>(words: readonly T[], value: unknown): T {
  return words[numberOf(value)] ?? refuse(value);
}

function refuse(value: unknown): never {
  throw new Error(`a contribution cannot hold ${String(JSON.stringify(value)).slice(0, 80)}`);
}
