import type { Findings } from '../../../src/core/findings.ts';
import type { Span } from '../../../src/core/text/span.ts';

/** Findings whose spans are no spans of the text, or whose words are not the text's: each as a line that names it. */
export function wrongSpans(text: string, found: Findings): string[] {
  const wrong: string[] = [];
  const check = (name: string, [start, end]: Span, words?: string) => {
    const isSpan = Number.isInteger(start) && start >= 0 && start < end && end <= text.length;
    const isWord = words === undefined || text.slice(start, end) === words;
    if (!isSpan || !isWord) wrong.push(`${name} ${start}-${end}`);
  };
  for (const { start, end, text: words } of found.times) check('time', [start, end], words);
  for (const { start, end, text: words } of found.summary) check('summary', [start, end], words);
  for (const { mentions, name } of found.people) for (const mention of mentions) check(`person ${name}`, mention);
  for (const { span, about } of found.keyDates) {
    check('key date', span);
    check('key date clause', about);
  }
  for (const { spans, cue, speaker, said } of found.quotes) {
    for (const span of spans) check('quote', span);
    if (cue) check('cue', cue);
    if (speaker) check('speaker', speaker.mention);
    if (said) check('said', said.span);
  }
  for (const { notes, text: words } of found.summary)
    for (const { offset } of notes) if (offset < 0 || offset > words.length) wrong.push(`note at ${offset}`);
  return wrong;
}
