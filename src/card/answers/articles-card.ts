import type { ArticleLine, Page } from '../../core/views/views.ts';
import type { Block, Card, Leaf } from '../card.ts';
import { alsoLeaves } from '../parts/leaves/also-leaves.ts';
import { correctionLeaves } from '../parts/leaves/correction-leaves.ts';
import { link, plain } from '../parts/leaves/leaves.ts';
import { articleLeaves } from '../parts/leaves/source-leaves.ts';
import { pageNote, pagingBlocks } from '../parts/paging.ts';

/** The articles of a story, newest first, those of one report in one line. */
export function articlesCard(title: string, articles: Page<ArticleLine>, story: string): Card {
  return {
    title: `${title}: ${articles.total === 1 ? '1 article' : `${articles.total} articles`}${pageNote(articles)}`,
    tone: articles.total > 0 ? 'answer' : 'notice',
    blocks: [
      ...(articles.total > 0 ? [{ kind: 'list', items: articles.items.map(toLine) } as const] : []),
      ...correctionButtons(articles, story),
      ...pagingBlocks(articles, `${story} articles`, {}),
    ],
  };
}

function correctionButtons({ items }: Page<ArticleLine>, story: string): readonly Block[] {
  if (items.every(({ corrected }) => corrected === null)) return [];
  return [{ kind: 'buttons', buttons: [{ label: 'Corrections', command: 'corrections', values: { story } }] }];
}

function toLine({ source, kind, isWeak, quotes, alsoIn, corrected }: ArticleLine): readonly Leaf[] {
  const said = quotes === 0 ? '' : quotes === 1 ? ', 1 statement' : `, ${quotes} statements`;
  return [
    link(source.title, source.url),
    plain(' · '),
    ...articleLeaves({ ...source, url: null }),
    plain(`${kind === 'brief' ? ', brief' : ''}${said}${isWeak ? ', in passing' : ''}`),
    ...alsoLeaves(alsoIn),
    ...(corrected ? [plain('; '), ...correctionLeaves(corrected)] : []),
  ];
}
