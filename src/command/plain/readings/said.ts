import type { Slots } from '../../../core/question/match-pattern.ts';
import { showPeriod } from '../../../core/question/period/show-period.ts';
import type { QuestionWord } from '../../../core/question/question-words.ts';
import { toTopicWords, trimTopic } from '../../../core/question/topic-words.ts';
import { findMeantNames } from '../find-meant-names.ts';
import { plainCall } from '../plain-call.ts';
import type { PlainQuestion, Reading, ReadingRule } from '../reading.ts';
import { firstMatch, inMarks, nameIn, storyIn, topicOf, withoutFillers } from '../slots.ts';

const SAY =
  'say|said|says|saying|tell|told|think|thinks|thought|answer|answered|reply|replied|announce|announced|claim|claimed|promise|promised|' +
  'warn|warned|deny|denied|admit|admitted|demand|demanded|explain|explained|suggest|suggested|argue|argued|call|called|comment|commented|' +
  'mention|mentioned|stated|declare|declared|want|wanted|ask|asked';
const ABOUT = 'about|on|regarding|concerning|over';
const ANY = 'all|any|a|the|some|latest|last|first|newest|recent|new|most';
const QUOTES = 'quotes|quote|quotations|statements|statement|remarks|comments|words';

/** "What did Comey say about the emails?" */
const BY_SOMEBODY = [
  `what is|was? the? last|latest|first thing|things? WHO ${SAY} TOPIC?`,
  `last|latest|first thing|things? WHO ${SAY} TOPIC?`,
  `what|which|how did|do|does|has|have|had|is|was|were else? WHO ${SAY} TOPIC?`,
  `what|how did|does|has|have|do WHO respond|responded|react|reacted|describe|described|see|view TOPIC?`,
  `what WHO ${SAY} TOPIC?`,
  `${ANY}? ${ANY}? ${QUOTES} by|from|of WHO ${ABOUT} TOPIC`,
  `${ANY}? ${ANY}? ${QUOTES} by|from|of WHO`,
  `WHO ${QUOTES} ${ABOUT} TOPIC`,
  `WHO ${QUOTES}`,
  `did|has|have|does WHO ever? ${SAY}|spoken|speak|talked|talk anything|something? TOPIC?`,
  `everything|anything|something WHO ${SAY} TOPIC?`,
  `what is|was|are WHO view|views|position|opinion|stance|take|line ${ABOUT}|of TOPIC`,
  'what is|was|are WHO view|views|position|opinion|stance|line',
  `WHO view|views|position|opinion|stance ${ABOUT}|of TOPIC`,
] as const;

/** "What was said about the ceasefire?" */
const BY_ANYONE = [
  'what else did he|she|they|it say|said about|on|regarding TOPIC',
  `who ${SAY}|speaks|spoke|talked|talks anything|something|that? TOPIC`,
  `what was|is|has|have|did been? people|everyone|they|anyone|officials? said|say|written ${ABOUT} TOPIC`,
  `what do|did|are people|everyone|they|anyone|others say|saying ${ABOUT} TOPIC`,
  `${ANY}? ${ANY}? ${QUOTES} ${ABOUT} TOPIC`,
  `who first|last? mentioned|mentions ${ABOUT}? TOPIC`,
  'has|have|did anyone|anybody|someone|somebody commented|comment|spoken|speak|talked|talk about|on|of TOPIC',
  `who is quoted ${ABOUT} TOPIC`,
  'reactions|reaction|responses|opinions|views to|on|about|of TOPIC',
] as const;

/** "Anything from Lavrov today?": of a name that speaks, its quotes; otherwise the words are looked for. */
const FROM_SOMEBODY = [
  `what is? ${ANY}? latest|new|news from|with|by WHO ${ABOUT} TOPIC`,
  `what is? ${ANY}? latest|new|news from|with|by WHO`,
  `${ANY}? anything|something|news|word|words|reaction|response|comment|update|more new|else|more? from|by WHO ${ABOUT} TOPIC`,
  `${ANY}? anything|something|news|word|words|reaction|response|comment|update|more new|else|more? from|by WHO`,
] as const;

/** "Who spoke today?", "latest quotes" */
const OF_EVERYONE = [
  'who spoke|speaks|talked|talks last|recently|lately|most?',
  `${ANY}? ${ANY}? quotes|quotations|statements`,
] as const;

const NOBODY = new Set(
  'people everyone they anyone somebody someone it he she others we you i there articles papers sources any some all'.split(
    ' ',
  ),
);

export const readSaid: ReadingRule = async (asked) => {
  const by = firstMatch(BY_SOMEBODY, asked);
  if (by?.WHO && !isNobody(by.WHO)) return readBy(asked, by);
  const from = firstMatch(FROM_SOMEBODY, asked);
  if (from?.WHO && (await isSpeaker(asked, from.WHO))) return readBy(asked, from);
  if (firstMatch(OF_EVERYONE, asked)) return ofStories(asked);
  const any = firstMatch(BY_ANYONE, asked);
  return any ? toQuotes(asked, { speaker: null, words: any.TOPIC, score: 0.85 }) : [];
};

async function isSpeaker(asked: PlainQuestion, who: readonly QuestionWord[]): Promise<boolean> {
  const typed = nameIn(who);
  return typed !== null && (await findMeantNames(asked, typed)).names.length > 0;
}

/** The newest quotes of a story, or of each that there is. */
function ofStories(asked: PlainQuestion): readonly Reading[] {
  const { from, to } = asked.period;
  return asked.stories.flatMap(({ slug, title }) => {
    const call = plainCall(asked, `${slug} quotes`, { from, to });
    return call ? [{ call, says: `Quotes in ${title}${showPeriod(asked.period)}`, score: 0.86 }] : [];
  });
}

function isNobody(who: readonly QuestionWord[]): boolean {
  const name = withoutFillers(who);
  const [only, ...others] = trimTopic(name).length > 0 ? trimTopic(name) : name;
  return others.length === 0 && (only === undefined || NOBODY.has(only.folded));
}

async function readBy(asked: PlainQuestion, slots: Slots): Promise<readonly Reading[]> {
  const typed = nameIn(slots.WHO);
  if (typed === null) return [];
  const { names, isDescribed } = await findMeantNames(asked, typed);
  const [only = null] = names.length === 1 && !isDescribed ? names : [];
  const isKnown = names.length > 0;
  // Of what articles name but nobody speaks for, the sentences tell more.
  if (!isKnown && (await isTold(asked, slots.WHO ?? []))) return [];
  return toQuotes(asked, { speaker: only ?? typed, words: slots.TOPIC, score: isKnown ? 0.95 : 0.85 });
}

/** Whether every word of a name stands in the articles. */
async function isTold(asked: PlainQuestion, who: readonly QuestionWord[]): Promise<boolean> {
  const typed = toTopicWords(who).map(({ text }) => text);
  return (await asked.known(typed)).length === typed.length;
}

type Told = {
  /** null: anyone. */
  readonly speaker: string | null;
  readonly words: readonly QuestionWord[] | undefined;
  readonly score: number;
};

/** Also used for a name that stands alone. */
export function toQuotes(asked: PlainQuestion, { speaker, words, score }: Told): readonly Reading[] {
  const story = storyIn(words, asked);
  const about = story ? null : topicOf(words);
  const { from, to } = asked.period;
  const values = { speaker, about, story: story?.slug, from, to };
  const call = speaker === null ? ofEveryone(asked, about, values) : plainCall(asked, 'quote', values);
  if (!call) return [];
  const by = speaker === null ? '' : ` by ${speaker}`;
  const on = story ? ` in ${story.title}` : about === null ? '' : ` about ${inMarks(about)}`;
  return [{ call, says: `Quotes${by}${on}${showPeriod(asked.period)}`, score }];
}

function ofEveryone(asked: PlainQuestion, about: string | null, values: Parameters<typeof plainCall>[2]) {
  const [only, ...others] = asked.stories;
  const slug = values.story ?? (others.length === 0 ? only?.slug : undefined);
  const ofStory = slug === undefined ? undefined : plainCall(asked, `${slug} quotes`, { ...values, story: null });
  return ofStory ?? (about === null ? undefined : plainCall(asked, 'search', { ...values, words: about }));
}
