import type { Quote } from '../../../src/core/quotes/quote.ts';
import type { Verdict } from './judge.ts';
import type { Expected } from './read-corpus.ts';

/** Each expected quotation is found with its speaker, nothing else is given one, and marks without speech have none. */
export function judgeQuotes(
  found: readonly Quote[],
  { quotes, optional = [], unspoken = [] }: Expected,
): readonly Verdict[] {
  const spoken = found.filter(({ speaker }) => speaker !== null);
  const silent = unspoken.map((words) => ({
    expectation: `no speaker for «${words}»`,
    holds: !spoken.some(({ text }) => wordsOf(text) === wordsOf(words)),
  }));
  if (!quotes) return silent;
  const all = [...quotes.map(({ text }) => text), ...optional].map(wordsOf).join(' ');
  return [
    ...quotes.map(({ text, speaker }) => ({
      expectation: `quote «${shorten(text)}» by ${speaker}`,
      holds: isSpoken(spoken, text, speaker),
    })),
    ...silent,
    {
      expectation: 'no other quotes',
      holds: spoken.every(({ text }) => all.includes(wordsOf(text))),
    },
  ];
}

/** One quote holds it, or several by the same speaker that follow each other; a blank line asks for one quote. */
function isSpoken(spoken: readonly Quote[], text: string, speaker: string): boolean {
  const wanted = wordsOf(text);
  const own = spoken.map((quote) => (isBy(quote, speaker) ? wordsOf(quote.text) : '|'));
  if (text.includes('\n')) return own.includes(wanted);
  return ` ${own.join(' ')} `.includes(` ${wanted} `);
}

/** "judges|they": either reading is fair. */
function isBy({ speaker }: Quote, names: string): boolean {
  const given = speaker?.name.toLowerCase() ?? '';
  return names.split('|').some((name) => given.includes(name.toLowerCase()));
}

/** Words alone: marks, case and punctuation at the edges are style. */
function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function shorten(text: string): string {
  const words = text.split(/\s+/);
  return words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : text;
}
