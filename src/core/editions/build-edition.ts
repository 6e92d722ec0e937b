import { buildEntities } from '../entities/build-entities.ts';
import type { Entity, NameCorrection } from '../entities/entity.ts';
import { rankEntities } from '../entities/rank-entities.ts';
import { buildEvents } from '../events/build-events.ts';
import { chooseState, type StateLine } from '../events/choose-state.ts';
import { joinMoves } from '../events/join-moves.ts';
import { listAhead } from '../events/list-ahead.ts';
import { listTurns } from '../events/list-turns.ts';
import { countStoryWords } from '../tellings/story-words.ts';
import { readContribution } from './contribution-json.ts';
import type { Edition, EditionArticle, EditionEntity } from './edition.ts';
import { createEventWriter } from './event-writer.ts';

/** More than anyone pages through. */
const MAX_EVENTS = 2000;
const MAX_ENTITIES = 5000;
const MAX_ROLES = 6;

/**
 * Builds the edition of a story at the end of a day. Pure, and linear but for sorting: the order of the articles does not
 * matter, and undated articles count on every day.
 */
export function buildEdition(
  articles: readonly EditionArticle[],
  corrections: readonly NameCorrection[],
  asOf: string,
): Edition {
  const known = articles.filter(({ published }) => (published ?? '') <= asOf).map(readArticle);
  const tellings = known.flatMap((one) => one.tellings);
  const words = countStoryWords(tellings);
  const events = buildEvents(tellings, words, asOf);
  const { entities, shared } = buildEntities(
    known.flatMap(({ names }) => names),
    corrections,
  );
  const write = createEventWriter(known);
  return {
    asOf,
    articles: known.length,
    undated: known.filter(({ published }) => published === null).length,
    events: joinMoves(events)
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, MAX_EVENTS)
      .map(write.event),
    turns: listTurns(events).map(write.event),
    state: chooseState(events, words, asOf).map(toLine),
    ahead: listAhead(events, asOf).slice(0, MAX_EVENTS).map(write.event),
    entities: rankEntities(entities).slice(0, MAX_ENTITIES).map(toEditionEntity),
    shared,
  };
}

/** What is known of an article, with what it gives. */
function readArticle({ contribution, ...known }: EditionArticle) {
  const { names, tellings, setters } = readContribution(contribution);
  const { id, published, publisher, report } = known;
  const origin = { article: id, published: published ?? '', report, outlet: publisher ?? id };
  return {
    ...known,
    setters,
    tellings: tellings.map((telling) => ({ ...telling, ...origin })),
    names: names.map((name) => ({ ...name, article: id, day: published, outlet: publisher })),
  };
}

function toLine({ event, telling }: StateLine) {
  const { article, paragraph, span } = telling;
  return { date: event.date, passage: { article, paragraph: paragraph + 1, span }, articles: event.articles };
}

function toEditionEntity({ gender: _, articles, roles, ...entity }: Entity): EditionEntity {
  return { ...entity, roles: roles.slice(0, MAX_ROLES), articles: articles.length };
}
