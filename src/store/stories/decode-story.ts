import type { Story, StoryRule, StoryTerm } from '../../core/stories/story.ts';
import { type Decode, decodeFields, decodeList, decodeString, decodeWord } from '../decode.ts';

const decodeTerms = decodeList(
  decodeFields<StoryTerm>({ kind: decodeWord<StoryTerm['kind']>(['words', 'person', 'place']), text: decodeString }),
);
export const decodeRules = decodeList(
  decodeFields<StoryRule>({ all: decodeTerms, any: decodeTerms, none: decodeTerms }),
);
export const decodeFeedUrls = decodeList(decodeString);

const decodeNamed = decodeFields<Omit<Story, 'aliases'>>({
  slug: decodeString,
  title: decodeString,
  description: decodeString,
  rules: decodeRules,
  feeds: decodeFeedUrls,
});
const decodeAliased = decodeFields<Required<Pick<Story, 'aliases'>>>({ aliases: decodeList(decodeString) });

/** A draft; its aliases are absent if there are none. */
export const decodeStory: Decode<Story> = (value) => {
  const story = decodeNamed(value);
  const isAliased = typeof value === 'object' && value !== null && 'aliases' in value;
  return isAliased ? { ...story, ...decodeAliased(value) } : story;
};
