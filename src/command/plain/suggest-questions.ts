import type { Button } from '../../card/card.ts';
import { toTopicWords } from '../../core/question/topic-words.ts';
import { plainCall } from './plain-call.ts';
import type { PlainQuestion } from './reading.ts';

const MOST_SUGGESTED = 3;
const MOST_LOOKED_UP = 6;

/** Up to three things that can be run, made of the words of a question that was not understood. */
export async function suggestQuestions(asked: PlainQuestion): Promise<readonly Button[]> {
  const typed = toTopicWords(asked.words)
    .map(({ text }) => text)
    .slice(0, MOST_LOOKED_UP);
  const names = await asked.names();
  const named = typed.filter((word) => word.length > 2).flatMap((word) => names.named(word).slice(0, 1));
  const people = [...new Set(named)].slice(0, MOST_SUGGESTED - 1);
  const known = await asked.known(typed);
  const quotes = people.map((name) => toButton(asked, `Quotes by ${name}`, 'quote', { speaker: name }));
  const search =
    known.length > 0 ? [toButton(asked, `Search “${known.join(' ')}”`, 'search', { words: known.join(' ') })] : [];
  const stories = asked.stories.map(({ slug, title }) => toButton(asked, `Summary of ${title}`, `${slug} summary`, {}));
  return [...quotes, ...search, ...stories].flatMap((button) => button ?? []).slice(0, MOST_SUGGESTED);
}

function toButton(
  asked: PlainQuestion,
  label: string,
  path: string,
  values: Record<string, string>,
): Button | undefined {
  const call = plainCall(asked, path, values);
  return call && { label, command: call.path, values: call.values };
}
