import type { Person } from '../../../core/person.ts';
import type { Speaker } from '../../../core/quotes/quote.ts';
import type { Span } from '../../../core/text/span.ts';
import type { Analysis } from '../../analysis/analysis.ts';
import type { Trace } from '../../trace.ts';
import type { Attributed } from '../attribution/attribute-runs.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { QuoteVocabulary } from '../vocabulary.ts';
import { findByBody } from './by-body.ts';
import { findByIt } from './by-it.ts';
import { createNameFinder, trimPossessive } from './by-name.ts';
import { findByRole } from './by-role.ts';
import { findAppearances } from './find-appearances.ts';
import { findJointNames } from './joint.ts';
import { resolvePronouns } from './pronouns.ts';
import { lastMentionIn, toSpoken } from './spoken.ts';
import { traceSpeaker } from './trace-speaker.ts';

export type ResolveSpeakers = (attribution: Attribution) => readonly Speaker[];

type Resolved = { readonly entity: Person | undefined; readonly name: string | null };

/**
 * Resolves the words that name a speaker to the fullest name in the article, or leaves them as they are where in doubt.
 * Several who speak together are several.
 */
export function createResolver(
  analysis: Analysis,
  { clauses, runs }: Attributed,
  vocabulary: QuoteVocabulary,
  trace: Trace,
): ResolveSpeakers {
  const { text, mentions, entities } = analysis;
  if (runs.length === 0) return () => [];
  const appearances = findAppearances(analysis, clauses, vocabulary, lastUnnamed(runs));
  const pronouns = resolvePronouns(appearances, toSpoken(runs, analysis), {
    weights: vocabulary.weights,
    surnames: analysis.surnames,
  });
  const findNamed = createNameFinder(entities);

  return ({ mention: { span, kind } }) => {
    const words = text.slice(...span).replace(/\s+/g, ' ');
    const joint = kind === 'name' ? findJointNames(text, mentions, span, vocabulary) : [];
    if (joint.length > 1)
      return joint.map((one) => toSpeaker(text.slice(...one.span), one.span, kind, toResolved(one.entity), vocabulary));
    const resolved = resolve(words, span, kind);
    if (trace)
      traceSpeaker(trace, { words, span, kind, analysis, choice: pronouns.get(span[0]) }, fullyNamed(resolved.entity));
    return [toSpeaker(words, span, kind, resolved, vocabulary)];
  };

  /** Nobody, where the article gives a surname alone. */
  function fullyNamed(entity: Person | undefined): Person | undefined {
    return entity && analysis.surnames.has(entity) ? undefined : entity;
  }

  function resolve(words: string, [at, end]: Span, kind: Attribution['mention']['kind']): Resolved {
    if (kind === 'pronoun')
      return toResolved(/^it$/i.test(words) ? findByIt(at, appearances) : pronouns.get(at)?.entity);
    if (kind === 'body') {
      const known = lastMentionIn(analysis, [at, end])?.entity;
      return known?.kind === 'organisation' ? toResolved(known) : findByBody(words, at, appearances, findNamed);
    }
    if (kind === 'role')
      return toResolved(findByRole(words, at, appearances, vocabulary.roles) ?? findDescribed(words, at));
    return toResolved(lastMentionIn(analysis, [at, end])?.entity ?? findNamed(words));
  }

  /** "the Texas senator"; in "his friend" the pronoun is somebody else. */
  function findDescribed(words: string, at: number): Person | undefined {
    return /^the\s/i.test(words) ? pronouns.get(at)?.entity : undefined;
  }
}

/** Where the last speaker stands who is not told by a name: those behind are not asked for. -1 if there is none. */
function lastUnnamed(runs: Attributed['runs']): number {
  return runs.reduce((last, { attribution }) => {
    const mention = attribution?.mention;
    return mention === undefined || mention.kind === 'name' ? last : Math.max(last, mention.span[0]);
  }, -1);
}

const toResolved = (entity: Person | null | undefined): Resolved => ({
  entity: entity ?? undefined,
  name: entity?.name ?? null,
});

function toSpeaker(
  words: string,
  mention: Span,
  kind: Attribution['mention']['kind'],
  { entity, name }: Resolved,
  vocabulary: QuoteVocabulary,
): Speaker {
  if (entity) {
    const how =
      entity.kind === 'organisation' ? 'organisation' : kind === 'pronoun' || kind === 'role' ? kind : 'named';
    return { name: entity.name, mention, how, kind: entity.kind, role: entity.role };
  }
  if (kind === 'name' && isPeople(words, vocabulary))
    return { name: trimPossessive(words), mention, how: 'role', kind: 'unnamed', role: null };
  if (kind === 'name' && vocabulary.places.has(trimPossessive(words)))
    return { name: trimPossessive(words), mention, how: 'organisation', kind: 'organisation', role: null };
  if (kind === 'body' && name !== null) return { name, mention, how: 'organisation', kind: 'organisation', role: null };
  const printed = trimPossessive(words);
  if (kind === 'name') return { name: printed, mention, how: 'named', kind: 'person', role: null };
  if (kind === 'pronoun') return { name: printed, mention, how: kind, kind: 'unnamed', role: null };
  return { name: printed, mention, how: 'role', kind: 'unnamed', role: trimDeterminer(words) };
}

/** "the Saudis", "Democrats": a people or a party, not one of them. */
function isPeople(words: string, { demonyms }: QuoteVocabulary): boolean {
  const name = trimDeterminer(words);
  return name.endsWith('s') && demonyms.has(name);
}

function trimDeterminer(words: string): string {
  return words.replace(/^(?:the|an?|his|her|their|its)\s+/i, '');
}
