import { citationCard } from '../src/card/answers/paragraph-card.ts';
import { defineCommand } from '../src/command/define.ts';

export default defineCommand({
  name: 'cite',
  description: 'A citation of one paragraph, ready to copy',
  visibility: 'caller',
  right: 'member',
  options: {
    article: { type: 'text', description: 'Id of the article, as a Copy citation button gives it', required: true },
    paragraph: { type: 'integer', description: 'Which paragraph, counted from 1', min: 1, max: 99999 },
  },
  async run({ article, paragraph }, { desk }) {
    return citationCard(await desk.ask.paragraph(article, paragraph ?? 1));
  },
});
