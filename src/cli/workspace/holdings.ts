import type { Store } from '../../store/port/port.ts';

/** How much a workspace has: "12 articles, 1 story made or changed, 3 feeds". */
export async function describeHoldings({ articles, stories, feeds }: Store): Promise<string> {
  const [{ total }, made, followed] = await Promise.all([
    articles.overview({ story: null, asOf: null }),
    stories.list(),
    feeds.list(),
  ]);
  return [
    count(total, 'article', 'articles'),
    `${count(made.length, 'story', 'stories')} made or changed`,
    count(followed.length, 'feed', 'feeds'),
  ].join(', ');
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
