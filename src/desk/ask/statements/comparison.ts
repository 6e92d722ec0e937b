import { UserError } from '../../../core/errors.ts';
import type { ComparedSide, ComparisonView } from '../../../core/views/comparison-view.ts';
import type { Scope } from '../../../store/port/articles.ts';
import { chooseStatements } from './choose-statements.ts';
import { findQuotes, type QuoteParts } from './quotes.ts';

export type ComparisonRequest = Scope & {
  /** "Kerry, Lavrov": names as typed, comma-separated. */
  readonly typed: string;
  readonly about: string | null;
};

const MAX_SIDES = 4;
/** Statements of each: more would push the others out of sight. */
const STATEMENTS = 2;
/** Of so many of each, the best, they are chosen. */
const READ = 40;

/** What several persons said, on a topic if one is given. Throws a UserError for fewer than two names, or an unknown one. */
export async function findComparison(parts: QuoteParts, request: ComparisonRequest): Promise<ComparisonView> {
  const { typed, about, story, asOf } = request;
  const names = [...new Set(typed.split(',').map((name) => name.trim()))].filter((name) => name !== '');
  if (names.length < 2 || names.length > MAX_SIDES)
    throw new UserError(
      `/compare people: “${typed}” names ${names.length === 1 ? '1 person' : `${names.length} people`}.`,
      `Type two to ${MAX_SIDES}, comma-separated: /compare kerry, lavrov about:ceasefire`,
    );
  const sides = await Promise.all(
    names.map(async (speaker): Promise<ComparedSide> => {
      const found = await findQuotes(parts, { story, asOf, speaker, about, page: 1, size: READ });
      return {
        speaker: found.speaker ?? speaker,
        statements: chooseStatements(found.quotes.items, about, STATEMENTS),
        total: found.quotes.total,
      };
    }),
  );
  return { about, sides };
}
