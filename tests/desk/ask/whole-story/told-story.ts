import type { Article } from '../../../../src/core/article/article.ts';
import { tellWhole } from '../../../../src/desk/ask/whole-story/tell-whole.ts';
import type { WholeStory } from '../../../../src/desk/ask/whole-story/whole-story.ts';
import { openStore } from '../../../../src/store/open/open-store.ts';
import type { OpenStore } from '../../../../src/store/port/port.ts';
import { createInlineWork } from '../../../../src/workers/inline-work.ts';
import { LEXICON } from '../../../extract/dates/lexicon.ts';
import { storyOf } from '../../../ingest/story-of.ts';
import { SEEN, sampleArticle } from '../../../store/sample.ts';
import { editionsOf } from '../../editions-of.ts';

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

/** What is told of the bridge story on some days, from these articles. */
export async function tellBridge(articles: readonly Article[], days: readonly string[] = []) {
  const store = await openStore({ file: ':memory:' });
  try {
    for (const article of articles) await keep(store, article);
    const told: WholeStory[] = [];
    const parts = { articles: store.articles, editions: editionsOf(store) };
    for await (const whole of tellWhole(parts, BRIDGE, { days, today: TODAY })) told.push(whole);
    return told;
  } finally {
    await store.close();
  }
}

async function keep(store: OpenStore, article: Article): Promise<void> {
  const belonging = { pinned: 'bridge', story: 'bridge' };
  await store.articles.keep(await work.prepare(article, belonging, []), 'data', SEEN);
}

/** The story as of the only day. */
export async function tellOnce(articles: readonly Article[], days: readonly string[] = []): Promise<WholeStory> {
  const told = await tellBridge(articles, days);
  if (told[0] === undefined || told.length > 1) throw new Error('not told once');
  return told[0];
}
