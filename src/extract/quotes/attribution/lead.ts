import type { SubjectReading } from '../clauses/reading.ts';
import type { Clause } from '../clauses/sentence-items.ts';
import { findSubjectBefore } from '../clauses/subject-before.ts';
import type { Attribution } from './attribution.ts';
import { cueBefore } from './cue-before.ts';
import { isSpeechVerb } from './speech-verb.ts';

/** The speaker named at the end of a sentence, before a quotation in the next paragraph: "He continued:". */
export function attributeLeadIn({ items }: Clause, reading: SubjectReading): Attribution | null {
  return cueBefore(items, items.length, reading);
}

const LONGEST_LEAD_OUT = 9;

/** “….” X said. The cue is a separate sentence. */
export function attributeLeadOut({ items }: Clause, reading: SubjectReading): Attribution | null {
  const last = items.at(-1)?.kind === 'mark' ? items.length - 2 : items.length - 1;
  const verb = items[last];
  if (!verb || items.length > LONGEST_LEAD_OUT || items.some(({ run }) => run) || !isSpeechVerb(items, last, reading))
    return null;
  const mention = findSubjectBefore(items, last, reading);
  return mention && { mention, cue: [verb.start, verb.end], rule: 'lead-out' };
}
