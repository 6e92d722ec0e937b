import { paragraphCard } from '../src/card/answers/paragraph-card.ts';
import { defineCommand } from '../src/command/define.ts';

export default defineCommand({
  name: 'source',
  description: 'The paragraph a line came from, as it stands in the article',
  visibility: 'caller',
  right: 'member',
  options: {
    article: { type: 'text', description: 'Id of the article, as a Show source button gives it', required: true },
    paragraph: { type: 'integer', description: 'Which paragraph, counted from 1', min: 1, max: 99999 },
  },
  async run({ article, paragraph }, { desk }) {
    return paragraphCard(await desk.ask.paragraph(article, paragraph ?? 1));
  },
});
