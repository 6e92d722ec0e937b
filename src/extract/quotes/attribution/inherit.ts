import { findMainSubject } from '../clauses/main-subject.ts';
import type { SubjectReading } from '../clauses/reading.ts';
import type { Clause } from '../clauses/sentence-items.ts';
import type { SpeakerMention } from '../clauses/speaker-mention.ts';
import type { QuotedRun } from '../marks/quoted-run.ts';
import type { Attribution } from './attribution.ts';
import { attributeLeadIn, attributeLeadOut } from './lead.ts';

export type AttributedRun = { readonly run: QuotedRun; readonly attribution: Attribution | null };

type Sentence = { readonly clause: Clause; readonly found: ReadonlyMap<QuotedRun, Attribution | null> };

/**
 * Gives quotations without a cue the speaker of their neighbors: the one named earlier in the paragraph, else later in
 * it, else in the lead-in before it ("He continued:"), else the speaker of the previous paragraph.
 */
export function inheritSpeakers(
  sentences: readonly Sentence[],
  text: string,
  reading: SubjectReading,
): AttributedRun[] {
  const out: AttributedRun[] = [];
  let spoke: { paragraph: number; attribution: Attribution; isRunLast: boolean } | null = null;
  for (const [at, { clause, found }] of sentences.entries()) {
    for (const [run, own] of found) {
      const inherited: Attribution | null =
        own ?? (isAlone(clause, text) ? inheritFor(sentences, at, spoke, reading) : null);
      out.push({ run, attribution: inherited });
      if (inherited) spoke = { paragraph: clause.paragraph, attribution: inherited, isRunLast: true };
    }
    if (found.size === 0 && spoke && hasWords(clause)) spoke = { ...spoke, isRunLast: false };
  }
  return out;
}

type Spoke = { readonly paragraph: number; readonly attribution: Attribution; readonly isRunLast: boolean } | null;

function inheritFor(
  sentences: readonly Sentence[],
  at: number,
  spoke: Spoke,
  reading: SubjectReading,
): Attribution | null {
  const here = sentences[at]?.clause.paragraph ?? 0;
  const before = sentences[at - 1];
  const leadsIn = before?.clause.items.at(-1)?.text === ':' ? attributeLeadIn(before.clause, reading) : null;
  if (leadsIn) return { ...leadsIn, rule: 'lead-in' };
  if (spoke && spoke.paragraph === here) return { ...spoke.attribution, rule: 'same-paragraph' };
  const next = sentences[at + 1];
  const stands = next?.clause.paragraph === here ? attributeLeadOut(next.clause, reading) : null;
  if (stands) return stands;
  const later = laterInParagraph(sentences, at, here);
  if (later) return { ...later, rule: 'later-in-paragraph' };
  const sentenceBefore = before?.clause.paragraph === here ? attributeLeadIn(before.clause, reading) : null;
  if (sentenceBefore) return { ...sentenceBefore, rule: 'sentence-before' };
  const subject = before?.clause.paragraph === here ? namedSubject(before.clause, reading) : null;
  if (subject) return { mention: subject, cue: null, rule: 'sentence-before' };
  if (spoke && spoke.paragraph === here - 1) return { ...spoke.attribution, rule: 'paragraph-before' };
  return before && before.clause.paragraph === here - 1 ? leadIn(before.clause, reading) : null;
}

/** Somebody named who opens the sentence: what stands alone behind it is theirs. */
function namedSubject({ items }: Clause, reading: SubjectReading): SpeakerMention | null {
  const subject = findMainSubject(items, items.length, reading);
  return subject?.kind === 'name' ? subject : null;
}

function leadIn(clause: Clause, reading: SubjectReading): Attribution | null {
  const attribution = attributeLeadIn(clause, reading);
  return attribution && { ...attribution, rule: 'paragraph-before' };
}

/** How many sentences ahead to look for a name, as a reader would. Bounds the work in a very long paragraph. */
const MAX_SENTENCES_AHEAD = 40;

function laterInParagraph(sentences: readonly Sentence[], at: number, paragraph: number): Attribution | null {
  for (let next = at + 1; next - at < MAX_SENTENCES_AHEAD && sentences[next]?.clause.paragraph === paragraph; next++)
    for (const attribution of sentences[next]?.found.values() ?? []) if (attribution) return attribution;
  return null;
}

/** Nothing but quoted words and marks: the sentence is the quotation. */
function isAlone({ items }: Clause, text: string): boolean {
  const [first] = items;
  if (first?.run && /[.?!…]$/.test(text.slice(first.run.start, first.run.end))) return true;
  return items.every(({ kind }) => kind === 'run' || kind === 'mark');
}

function hasWords({ items }: Clause): boolean {
  return items.some(({ kind }) => kind === 'word');
}
