import { isOff } from '../../../core/dates/is-off.ts';
import type { Certainty } from '../../../core/dates/key-date.ts';
import type { Edition, EditionEntity, EditionEvent, EditionLine, Passage } from '../../../core/editions/edition.ts';
import type { Story } from '../../../core/stories/story.ts';
import type {
  AheadEntry,
  ArticleEntry,
  Firmness,
  PersonEntry,
  StateEntry,
  TurnEntry,
  WholeStory,
} from './whole-story.ts';

/** Every article of a story, newest first, and the texts by id. */
type Told = { readonly articles: readonly ArticleEntry[]; readonly texts: ReadonlyMap<string, string> };

/** An edition as its public form, with the words of the articles. Pure. */
export function toWhole({ slug, title }: Story, edition: Edition, { articles, texts }: Told): WholeStory {
  const textOf = ({ article, span }: Passage) => texts.get(article)?.slice(...span) ?? '';
  return {
    story: slug,
    title,
    asOf: edition.asOf,
    state: edition.state.map((line) => toStateEntry(line, textOf(line.passage))),
    turns: edition.events.map((event) => toTurnEntry(event, textOf(event.best))),
    dates: edition.ahead.filter(({ certainty }) => !isOff(certainty)).map(toAheadEntry),
    people: edition.entities.filter(({ newest }) => newest.length > 0).map(toPersonEntry),
    articles: articles.filter(({ published }) => (published ?? '') <= edition.asOf),
  };
}

function toStateEntry({ date, passage, articles }: EditionLine, text: string): StateEntry {
  return { text, date, ...placeOf(passage), articles };
}

function toTurnEntry(event: EditionEvent, text: string): TurnEntry {
  const { date, title, best, weight, certainty, articles, outlets, moved } = event;
  return { date, title, text, weight, firmness: firmnessOf(certainty), ...placeOf(best), articles, outlets, moved };
}

function toAheadEntry({ date, title, certainty, setBy, best, articles }: EditionEvent): AheadEntry {
  return { date, title, firmness: firmnessOf(certainty), setBy, ...placeOf(best), articles };
}

function toPersonEntry({ id, name, kind, forms, roles, statements, articles }: EditionEntity): PersonEntry {
  return { id, name, kind, forms, role: roles[0]?.role ?? null, statements, articles };
}

const firmnessOf = (certainty: Certainty): Firmness => (isOff(certainty) ? 'scheduled' : certainty);

const placeOf = ({ article, paragraph }: Passage) => ({ article, paragraph });
