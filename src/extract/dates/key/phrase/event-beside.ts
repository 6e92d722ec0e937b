import { isFitting } from '../label-bounds.ts';
import type { TitleContext } from '../title/context.ts';
import { readsAlone } from '../title/fit/reads-alone.ts';
import { joined } from '../title/title-text.ts';

const LEADS = new Set(['at', 'during']);
const LONGEST_EVENT = 6;

/** "you will see it next week” at the party convention": an event named right after the day. */
export function eventBeside(context: TitleContext): string | undefined {
  const { words, time, cues, text } = context;
  let at = time[1];
  while (QUOTES.has(words[at]?.text ?? '')) at++;
  if (!LEADS.has(words[at]?.lower ?? '') || words[at + 1]?.lower !== 'the') return undefined;
  for (let i = at + 2; i < at + 2 + LONGEST_EVENT; i++) {
    const word = words[i];
    if (!word || word.kind === 'mark' || cues.is('of', word.lower)) return undefined;
    if (!cues.isEvent(word.lower)) continue;
    const next = words[i + 1];
    const isEnd =
      next === undefined || next.kind === 'mark' || cues.is('of', next.lower) || cues.is('stop', next.lower);
    const label = words.slice(at + 1, i + 1);
    return isEnd && isFitting(label) && readsAlone(label, context) ? joined(text, label) : undefined;
  }
  return undefined;
}

const QUOTES = new Set(['”', '"', '’', ',']);
