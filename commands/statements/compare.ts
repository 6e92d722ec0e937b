import { comparisonCard } from '../../src/card/answers/comparison-card.ts';
import { defineCommand } from '../../src/command/define.ts';
import { STORY } from '../../src/command/options/shared-options.ts';

export default defineCommand({
  name: 'compare',
  description: 'Compare what people said: /compare kerry, lavrov about:ceasefire',
  visibility: 'caller',
  right: 'member',
  options: {
    people: {
      type: 'text',
      description: 'Two to four people, comma-separated',
      required: true,
      // Up to the last comma, and the name behind it.
      take: async ({ desk, asOf }, words) => {
        const before = words.findLastIndex((word) => word.endsWith(',') || word === ',') + 1;
        const last = await desk.ask.typing.countSpeakerWords(desk.ask.scope(null, asOf), words.slice(before));
        return before + last;
      },
    },
    about: { type: 'text', description: 'Only statements that contain these words', rest: true },
    story: STORY,
  },
  async run({ people, about, story }, { desk, asOf }) {
    const scope = desk.ask.scope(story ?? null, asOf);
    return comparisonCard(await desk.ask.compare({ ...scope, typed: people, about: about ?? null }), scope.story);
  },
});
