import { paragraphCard } from '../src/card/answers/paragraph-card.ts';
import { defineCommand } from '../src/command/define.ts';

export default defineCommand({
  name: 'source',
  description: 'Show the paragraph that a line came from, as published',
  visibility: 'caller',
  right: 'member',
  options: {
    article: { type: 'text', description: 'Id of the article; the Show source button fills it in', required: true },
    paragraph: { type: 'integer', description: 'Number of the paragraph, starting at 1', min: 1, max: 99999 },
  },
  async run({ article, paragraph }, { desk }) {
    return paragraphCard(await desk.ask.paragraph(article, paragraph ?? 1));
  },
});
