import type { ArticleLine, Page } from '../core/views.ts';
import type { Card, Leaf, Values } from './card.ts';
import { link, plain } from './leaves.ts';
import { pageNote, pagingBlocks } from './paging.ts';
import { articleLeaves } from './source-leaves.ts';

/** The articles read, newest first. */
export function articlesCard(title: string, articles: Page<ArticleLine>, command: string, values: Values): Card {
  return {
    title: `${title}: ${articles.total === 1 ? '1 article' : `${articles.total} articles`}${pageNote(articles)}`,
    tone: articles.total > 0 ? 'answer' : 'notice',
    blocks: [
      ...(articles.total > 0 ? [{ kind: 'list', items: articles.items.map(toLine) } as const] : []),
      ...pagingBlocks(articles, command, values),
    ],
  };
}

function toLine({ source, kind, quotes }: ArticleLine): readonly Leaf[] {
  const said = quotes === 0 ? '' : quotes === 1 ? ', 1 statement' : `, ${quotes} statements`;
  return [
    link(source.title, source.url),
    plain(' · '),
    ...articleLeaves({ ...source, url: null }),
    plain(`${kind === 'brief' ? ', brief' : ''}${said}`),
  ];
}
