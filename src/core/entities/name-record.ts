import type { Findings } from '../findings.ts';
import type { Gender, Person } from '../person.ts';
import { foldText } from '../text/fold.ts';

/** What one article gives of one person or organisation. One row of what is kept. */
export type NameRecord = {
  readonly article: string;
  /** YYYY-MM-DD; null if the article has none. */
  readonly day: string | null;
  readonly outlet: string | null;
  readonly kind: Person['kind'];
  /** The fullest form in the article. */
  readonly name: string;
  /** Other forms in the article. */
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly gender: Gender;
  readonly mentions: number;
  /** False for a name that its article does not explain: it counts for the person who has it, and is nobody by itself. */
  readonly isKnown: boolean;
  /** Quotations of which this is a speaker. */
  readonly statements: number;
};

type Origin = Pick<NameRecord, 'article' | 'day' | 'outlet'>;

type Named = Pick<Findings, 'people' | 'quotes' | 'loneNames'>;

/** The records of one article, from its findings. */
export function toNameRecords(origin: Origin, { people, quotes, loneNames = [] }: Named): readonly NameRecord[] {
  const statements = new Map<string, number>();
  for (const { speakers } of quotes)
    for (const key of new Set(speakers.map((speaker) => foldText(speaker.name))))
      statements.set(key, (statements.get(key) ?? 0) + 1);
  const spoken = (name: string) => statements.get(foldText(name)) ?? 0;
  const known = people.map(({ kind, name, aliases, role, gender, mentions }) => ({
    ...origin,
    kind,
    name,
    aliases,
    role,
    gender,
    mentions: mentions.length,
    isKnown: true,
    statements: spoken(name),
  }));
  const lone = loneNames.map(({ name, mentions }) => ({
    ...origin,
    ...NOTHING_KNOWN,
    name,
    mentions,
    statements: spoken(name),
  }));
  return [...known, ...lone, ...listOthers(origin, { people, quotes, loneNames }, spoken)];
}

/** Speakers with a name whom the article names nowhere else: they can be asked, and are listed only if another article knows them. */
function listOthers(
  origin: Origin,
  { people, quotes, loneNames = [] }: Named,
  spoken: (name: string) => number,
): readonly NameRecord[] {
  const names = new Set([...people, ...loneNames].map(({ name }) => foldText(name)));
  const others = quotes.flatMap(({ speakers }) => speakers).filter(({ name }) => !names.has(foldText(name)));
  const each = new Map(others.map((speaker) => [foldText(speaker.name), speaker]));
  return [...each.values()].flatMap(({ kind, name, role }) =>
    kind === 'unnamed'
      ? []
      : {
          ...origin,
          ...NOTHING_KNOWN,
          kind,
          name,
          role,
          mentions: spoken(name),
          statements: spoken(name),
        },
  );
}

const NOTHING_KNOWN = { kind: 'person', aliases: [], role: null, gender: 'unknown', isKnown: false } as const;
