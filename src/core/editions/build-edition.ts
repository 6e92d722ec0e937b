import { buildEntities } from '../entities/build-entities.ts';
import type { Entity, NameCorrection } from '../entities/entity.ts';
import { rankEntities } from '../entities/rank-entities.ts';
import { listSpokenNames, type SpokenNames, toSpeakerKeys } from '../entities/speaker-keys.ts';
import { buildEvents } from '../events/build-events.ts';
import { chooseState, type StateLine } from '../events/choose-state.ts';
import { joinMoves } from '../events/join-moves.ts';
import { listAhead } from '../events/list-ahead.ts';
import { listTurns } from '../events/list-turns.ts';
import { markOff } from '../events/mark-off.ts';
import { countStoryWords } from '../tellings/story-words.ts';
import { foldText } from '../text/fold.ts';
import type { ContributedName } from './contribution.ts';
import { readContribution } from './contribution-json.ts';
import type { Edition, EditionArticle, EditionEntity } from './edition.ts';
import { createEventWriter } from './event-writer.ts';
import { findAsides } from './find-asides.ts';

/** More than anyone pages through. */
const MAX_EVENTS = 2000;
const MAX_ENTITIES = 5000;
const MAX_ROLES = 6;
/** How many articles without a date are named: enough for an answer to show what is missing. */
const MAX_WITHOUT_DATE = 5;

/**
 * Builds the edition of a story at the end of a day. Pure, and linear but for sorting: the order of the articles does not
 * matter, and undated articles count on every day.
 */
export function buildEdition(
  articles: readonly EditionArticle[],
  corrections: readonly NameCorrection[],
  asOf: string,
): Edition {
  const known = judgeTogether(articles.filter(({ published }) => (published ?? '') <= asOf)).map(readArticle);
  const tellings = known.flatMap((one) => one.tellings);
  const words = countStoryWords(tellings.filter(({ isWeak }) => !isWeak));
  const events = buildEvents(tellings, words, asOf);
  const names = known.flatMap((one) => one.names);
  const { entities, shared } = buildEntities(names, corrections);
  const spoken = listSpokenNames(names);
  const write = createEventWriter(known);
  const { places, isAside } = findAsides(known, asOf);
  const givenUp = known.flatMap(({ published, givenUp: said }) =>
    published === null ? [] : said.map((one) => ({ ...one, published })),
  );
  const undated = known.filter(({ published }) => published === null).map(({ id }) => id);
  return {
    asOf,
    articles: known.length,
    undated: undated.length,
    withoutDate: undated.sort().slice(0, MAX_WITHOUT_DATE),
    events: joinMoves(events)
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, MAX_EVENTS)
      .map(write.event),
    turns: listTurns(events).map(write.event),
    state: chooseState(events, words, asOf).map(toLine),
    ahead: markOff(listAhead(events, asOf, isAside), givenUp, words)
      .slice(0, MAX_EVENTS)
      .map(write.ahead),
    asides: places,
    entities: rankEntities(entities, new Set(known.filter(({ isWeak }) => isWeak).map(({ id }) => id)))
      .slice(0, MAX_ENTITIES)
      .map((entity) => toEditionEntity(entity, spoken)),
    shared,
  };
}

/** A story that every article touches in passing has nothing else to lead it. */
function judgeTogether(articles: readonly EditionArticle[]): readonly EditionArticle[] {
  return articles.every(({ isWeak = false }) => isWeak) ? articles.map((one) => ({ ...one, isWeak: false })) : articles;
}

/** What is known of an article, with what it gives. */
function readArticle({ contribution, given = [], isWeak = false, ...known }: EditionArticle) {
  const { names, tellings, planned, givenUp } = readContribution(contribution);
  const { id, published, publisher, report } = known;
  const origin = { article: id, published: published ?? '', report, outlet: publisher ?? id, isWeak };
  return {
    ...known,
    isWeak,
    planned,
    givenUp: isWeak ? [] : givenUp,
    tellings: tellings.map((telling) => ({ ...telling, ...origin })),
    names: addGiven(names, given).map((name) => ({ ...name, article: id, day: published, outlet: publisher })),
  };
}

/** With the statements that the team gave to someone. */
function addGiven(names: readonly ContributedName[], given: readonly string[]): readonly ContributedName[] {
  const counts = Map.groupBy(given, foldText);
  const known = names.map((one) => {
    const more = counts.get(foldText(one.name))?.length ?? 0;
    return more === 0 ? one : { ...one, isKnown: true, statements: one.statements + more };
  });
  for (const { name } of names) counts.delete(foldText(name));
  return [...known, ...[...counts.values()].flatMap(([name = '', ...more]) => toGivenName(name, more.length + 1))];
}

function toGivenName(name: string, statements: number): ContributedName {
  const nothing = { aliases: [], role: null, gender: 'unknown', mentions: 0 } as const;
  return { ...nothing, kind: 'person', name, isKnown: true, statements };
}

function toLine({ event, telling }: StateLine) {
  const { article, paragraph, span, how } = telling;
  const passage = { article, paragraph: paragraph + 1, span };
  return { date: event.date, passage, articles: event.articles, outlets: event.outlets, isAssumed: how === 'assumed' };
}

function toEditionEntity(entity: Entity, all: SpokenNames): EditionEntity {
  const { gender: _, spoken, articles, roles, ...told } = entity;
  return {
    ...told,
    roles: roles.slice(0, MAX_ROLES),
    articles: articles.length,
    keys: toSpeakerKeys(spoken, all),
  };
}
