import type { SummarySentence } from '../../core/findings.ts';

/** The sentence with its notes in brackets: "he [John Kirby] said on Tuesday [12 July 2016]". */
export function renderNoted({ text, notes }: SummarySentence): string {
  let rendered = '';
  let from = 0;
  for (const note of notes) {
    rendered += `${text.slice(from, note.offset)} [${note.text}]`;
    from = note.offset;
  }
  return rendered + text.slice(from);
}
