import { buildEntities } from '../../../core/entities/build-entities.ts';
import type { Entity } from '../../../core/entities/entity.ts';
import { rankEntities } from '../../../core/entities/rank-entities.ts';
import { buildEvents } from '../../../core/events/build-events.ts';
import { chooseState } from '../../../core/events/choose-state.ts';
import { joinMoves } from '../../../core/events/join-moves.ts';
import { listAhead } from '../../../core/events/list-ahead.ts';
import type { Story } from '../../../core/stories/story.ts';
import { countStoryWords } from '../../../core/tellings/story-words.ts';
import { createEntries } from './entries.ts';
import type { ReadArticle } from './read-whole.ts';
import type { ArticleEntry, PersonEntry, WholeStory } from './whole-story.ts';

/** A story at the end of a day, from what was published by then; undated articles are in it on every day. Pure. */
export function buildWhole({ slug, title }: Story, read: readonly ReadArticle[], asOf: string): WholeStory {
  const known = read.filter(({ article }) => (article.published ?? '') <= asOf);
  const tellings = known.flatMap((one) => one.tellings);
  const words = countStoryWords(tellings);
  const events = buildEvents(tellings, words, asOf);
  const entries = createEntries(known);
  const { entities } = buildEntities(
    known.flatMap(({ names }) => names),
    [],
  );
  return {
    story: slug,
    title,
    asOf,
    state: chooseState(events, words, asOf).map(entries.toState),
    turns: joinMoves(events)
      .toSorted((a, b) => b.weight - a.weight)
      .map(entries.toTurn),
    dates: listAhead(events, asOf).map(entries.toAhead),
    people: rankEntities(entities).map(toPersonEntry),
    articles: known.map(toArticleEntry),
  };
}

function toPersonEntry({ id, name, kind, forms, roles, statements, articles }: Entity): PersonEntry {
  return { id, name, kind, forms, role: roles[0]?.role ?? null, statements, articles: articles.length };
}

function toArticleEntry({ article: { id, title, published, publisher }, report }: ReadArticle): ArticleEntry {
  return { id, title, published, publisher, report };
}
