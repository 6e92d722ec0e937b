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
  /** Quotations of which this is a speaker. */
  readonly statements: number;
};

type Origin = Pick<NameRecord, 'article' | 'day' | 'outlet'>;

/** The records of one article, from its findings. */
export function toNameRecords(
  origin: Origin,
  { people, quotes }: Pick<Findings, 'people' | 'quotes'>,
): readonly NameRecord[] {
  const statements = new Map<string, number>();
  for (const { speakers } of quotes)
    for (const key of new Set(speakers.map((speaker) => foldText(speaker.name))))
      statements.set(key, (statements.get(key) ?? 0) + 1);
  return people.map(({ kind, name, aliases, role, gender, mentions }) => ({
    ...origin,
    kind,
    name,
    aliases,
    role,
    gender,
    mentions: mentions.length,
    statements: statements.get(foldText(name)) ?? 0,
  }));
}
