import type { Story, StoryRule, StoryTerm } from '../../core/stories/story.ts';
import { type Decode, decodeFields, decodeList, decodeText, decodeWord } from '../decode.ts';

const decodeTerms = decodeList(
  decodeFields<StoryTerm>({ kind: decodeWord<StoryTerm['kind']>(['words', 'person', 'place']), text: decodeText }),
);
export const decodeRules = decodeList(
  decodeFields<StoryRule>({ all: decodeTerms, any: decodeTerms, none: decodeTerms }),
);
export const decodeFeedUrls = decodeList(decodeText);

const decodeNamed = decodeFields<Omit<Story, 'aliases'>>({
  slug: decodeText,
  title: decodeText,
  description: decodeText,
  rules: decodeRules,
  feeds: decodeFeedUrls,
});
const decodeAliased = decodeFields<Required<Pick<Story, 'aliases'>>>({ aliases: decodeList(decodeText) });

/** A draft; its aliases are absent if there are none. */
export const decodeStory: Decode<Story> = (value) => {
  const story = decodeNamed(value);
  const isAliased = typeof value === 'object' && value !== null && 'aliases' in value;
  return isAliased ? { ...story, ...decodeAliased(value) } : story;
};
