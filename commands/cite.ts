import { citationCard } from '../src/card/answers/paragraph-card.ts';
import { defineCommand } from '../src/command/define.ts';

export default defineCommand({
  name: 'cite',
  description: 'Show the citation of a paragraph, ready to copy',
  visibility: 'caller',
  right: 'member',
  options: {
    article: { type: 'text', description: 'Id of the article; the Copy citation button fills it in', required: true },
    paragraph: { type: 'integer', description: 'Number of the paragraph, starting at 1', min: 1, max: 99999 },
  },
  async run({ article, paragraph }, { desk }) {
    return citationCard(await desk.ask.paragraph(article, paragraph ?? 1));
  },
});
