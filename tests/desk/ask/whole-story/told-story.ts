import type { Article } from '../../../../src/core/article.ts';
import { tellWhole } from '../../../../src/desk/ask/whole-story/tell-whole.ts';
import type { WholeStory } from '../../../../src/desk/ask/whole-story/whole-story.ts';
import { openStore } from '../../../../src/store/open-store.ts';
import { createInlineWork } from '../../../../src/workers/inline-work.ts';
import { LEXICON } from '../../../extract/dates/lexicon.ts';
import { storyOf } from '../../../ingest/story-of.ts';
import { SEEN, sampleArticle } from '../../../store/sample.ts';

const work = createInlineWork(LEXICON);
const BRIDGE = { ...storyOf('bridge', { any: ['bridge'] }), title: 'The bridge' };

export const TODAY = '2031-06-30';

/** An article of the bridge story. */
export function bridgeArticle(
  id: string,
  published: string | null,
  publisher: string,
  lines: readonly string[],
): Article {
  const [title = '', ...paragraphs] = lines;
  const url = `https://${id}.example/`;
  return sampleArticle({
    id,
    title,
    agency: null,
    publisher,
    published,
    url,
    story: 'bridge',
    text: paragraphs.join('\n\n'),
  });
}

/** What is told of the bridge story on some days, from these articles, and how often each was looked through for tellings. */
export async function tellBridge(articles: readonly Article[], days: readonly string[] = []) {
  const store = await openStore({ file: ':memory:' });
  const looked: string[] = [];
  const findTellings: typeof work.findTellings = (article, findings) => {
    looked.push(article.id);
    return work.findTellings(article, findings);
  };
  try {
    for (const article of articles) await store.articles.save(article, await work.extract(article), 'data', SEEN);
    const told: WholeStory[] = [];
    const parts = { articles: store.articles, work: { ...work, findTellings } };
    for await (const whole of tellWhole(parts, BRIDGE, { days, today: TODAY })) told.push(whole);
    return { told, looked };
  } finally {
    await store.close();
  }
}

/** The story as of the only day. */
export async function tellOnce(articles: readonly Article[], days: readonly string[] = []): Promise<WholeStory> {
  const { told } = await tellBridge(articles, days);
  if (told[0] === undefined || told.length > 1) throw new Error('not told once');
  return told[0];
}
