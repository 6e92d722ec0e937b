import type { Person } from '../../../core/person.ts';
import type { Quote } from '../../../core/quotes/quote.ts';
import type { Document } from '../../text/document.ts';

const TURN = /^((?:\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3})|(?:Q|A)): ?(?=\S)/u;
const FEWEST = 3;

/** Turns of a transcript ("PENCE: We will see."), each a direct quote. Fewer than three do not make a transcript. */
export function findTranscriptTurns({ text, paragraphs }: Document, people: readonly Person[]): Quote[] {
  const turns = paragraphs.flatMap(([start, end]) => {
    const [label = '', name = ''] = TURN.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL))) ?? [];
    return label === ''
      ? []
      : [{ name, mention: [start, start + name.length] as const, span: [start + label.length, end] as const }];
  });
  if (turns.length < FEWEST || turns.length * 3 < paragraphs.length) return [];
  return turns.map(({ name, mention, span }) => {
    const speaker = { name: nameOf(name, people), mention, how: 'named', kind: 'person', role: null } as const;
    return {
      spans: [span],
      text: text.slice(...span),
      kind: 'direct',
      cue: null,
      speaker,
      speakers: [speaker],
      sentence: [mention[0], span[1]],
      said: null,
      rule: 'transcript',
    };
  });
}

const LONGEST_LABEL = 60;

/** The person with this surname, else the label written as a name. */
function nameOf(label: string, people: readonly Person[]): string {
  const surname = label.toLowerCase().split(' ').at(-1);
  const known = people.find(({ name }) => name.toLowerCase().split(' ').at(-1) === surname);
  return known?.name ?? label.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
