import { sameMeaning } from '../../core/question/describe/same-meaning.ts';
import { matchPattern, type QuestionPattern, type Slots } from '../../core/question/match-pattern.ts';
import { type QuestionWord, toWording } from '../../core/question/question-words.ts';
import { toTopicWords, trimTopic } from '../../core/question/topic-words.ts';
import { foldedWords } from '../../core/text/folded-words.ts';
import type { NamedStory, PlainQuestion } from './reading.ts';

/** The slots of the first of some patterns that a question has; undefined if it has none of them. */
export function firstMatch(patterns: readonly QuestionPattern[], { words }: PlainQuestion): Slots | undefined {
  for (const pattern of patterns) {
    const slots = matchPattern(pattern, words);
    if (slots) return slots;
  }
  return undefined;
}

/** The words of a slot that say something, as they are typed to a command; null if there are none. */
export function topicOf(words: readonly QuestionWord[] | undefined): string | null {
  const topic = toTopicWords(words ?? []);
  return topic.length === 0 ? null : toWording(topic);
}

const VAGUE = new Set(
  'people person persons thing things man men woman women anybody anyone somebody someone'.split(' '),
);

/** Whether a word tells what a question is about: "people" stands in any article. */
export function isTelling(word: string): boolean {
  return !VAGUE.has(word.toLowerCase());
}

/** A topic in quotation marks for people; its own would be one pair too many. */
export function inMarks(topic: string): string {
  return `“${topic.replaceAll('"', '')}”`;
}

/** A slot without articles and prepositions around it; null if nothing is left. */
export function nameIn(words: readonly QuestionWord[] | undefined): string | null {
  const trimmed = trimTopic(withoutFillers(words ?? []));
  const name = trimmed.length > 1 && TITLES.has(trimmed[0]?.folded ?? '') ? trimmed.slice(1) : trimmed;
  return name.length === 0 ? null : name.map(({ text }) => text).join(' ');
}

/** "the last thing Kerry", "what else did he": words around a name that are no part of it. */
export function withoutFillers(words: readonly QuestionWord[]): readonly QuestionWord[] {
  const isName = ({ folded, isQuoted }: QuestionWord) => isQuoted || !FILLERS.has(folded);
  const first = words.findIndex(isName);
  return first < 0 ? [] : words.slice(first, words.findLastIndex(isName) + 1);
}

const FILLERS = new Set(
  'else last latest newest recent recently first next thing things new again exactly actually ever most just so far yet today'.split(
    ' ',
  ),
);

const TITLES = new Set('mr mrs ms miss dr sir lord lady prof professor'.split(' '));

const STORY_WORDS = new Set([
  'story',
  'stories',
  'crisis',
  'affair',
  'case',
  'process',
  'news',
  'war',
  'conflict',
  'topic',
]);

/** The story that some words name, by its slug or by words of its title; undefined if they name something else. */
export function storyIn(
  words: readonly QuestionWord[] | undefined,
  { stories }: PlainQuestion,
): NamedStory | undefined {
  const wanted = toTopicWords(words ?? []).flatMap(({ folded }) => foldedWords(folded));
  const telling = wanted.filter((word) => !STORY_WORDS.has(word));
  if (telling.length === 0) return undefined;
  const named = (story: NamedStory) => {
    const own = [
      ...foldedWords(story.title),
      ...foldedWords(story.slug.replaceAll(/\d+/g, ' ')),
      ...foldedWords(story.slug),
    ];
    const known = new Set(own.flatMap(sameMeaning));
    return telling.every((word) => known.has(word));
  };
  const found = stories.filter(named);
  return (
    stories.find(({ slug }) => telling.length === 1 && slug === telling[0]) ??
    (found.length === 1 ? found[0] : undefined)
  );
}

/** The stories a question is about: the one that is named; otherwise those there are, if it names nothing else. */
export function storiesFor(words: readonly QuestionWord[] | undefined, asked: PlainQuestion): readonly NamedStory[] {
  const named = storyIn(words, asked);
  if (named) return [named];
  const topic = toTopicWords(words ?? []).filter(({ folded }) => !STORY_WORDS.has(folded) && !THINGS.has(folded));
  return topic.length === 0 ? asked.stories : [];
}

const THINGS = new Set([
  'things',
  'everything',
  'world',
  'situation',
  'far',
  'new',
  'here',
  'today',
  'right',
  'currently',
]);
