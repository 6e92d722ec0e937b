import { UserError } from '../../core/errors.ts';
import type { Ruling, RulingDecision } from '../../core/rulings/ruling.ts';
import type { Story } from '../../core/stories/story.ts';
import { pageOf } from '../../core/views/to-page.ts';
import type { Store } from '../../store/port/port.ts';
import type { DateBook } from '../ask/dates/date-book.ts';
import { readStoryName } from '../ask/story.ts';
import type { PeopleBook } from '../people/people-book.ts';
import { readKnownForm } from './read-known-form.ts';
import { findRulableDate, listRulableDates, toDateAnchor } from './rulable-dates.ts';
import { findRulableQuote, listRulableQuotes, readNewSpeaker } from './rulable-quotes.ts';
import type { Rule, RuledWhen } from './rule.ts';
import { toRulingViews } from './ruling-view.ts';

type RuleParts = {
  readonly store: Pick<Store, 'articles' | 'names' | 'rulings'>;
  readonly people: PeopleBook;
  readonly book: DateBook;
  readonly stories: () => readonly Story[];
};

/** What a team decides, for one workspace. */
export function createRule({ store, people, book, stories }: RuleParts): Rule {
  const { articles, rulings } = store;

  async function show(ruling: Ruling) {
    const [view] = await toRulingViews(articles, [ruling]);
    if (!view) throw new Error(`ruling ${ruling.number} has no view`);
    return view;
  }

  async function decide(decision: RulingDecision, { by, at }: RuledWhen, story: string | null = null) {
    return show(await rulings.add({ decision, story, by }, at));
  }

  return {
    async same([first, second], when) {
      const both = [await readKnownForm(people, first, 'name'), await readKnownForm(people, second, 'other')] as const;
      if (both[0] === both[1])
        throw new UserError(`Both are “${both[0]}” already.`, 'Type the two names as the articles have them.');
      return decide({ kind: 'same', names: both }, when);
    },
    split: async (name, when) => decide({ kind: 'split', name: await readKnownForm(people, name, 'name') }, when),
    quotes: (request) => listRulableQuotes({ articles, names: store.names, people }, request),
    quote: async (id) => (await findRulableQuote(store, id)).rulable,
    async speaker(id, typed, when) {
      const { anchor: on, found } = await findRulableQuote(store, id);
      const speaker = typed === null ? null : await readNewSpeaker(people, typed);
      return decide({ kind: 'speaker', on, found, speaker }, when);
    },
    async notSpeech(id, when) {
      const { anchor: on, found } = await findRulableQuote(store, id);
      return decide({ kind: 'not-speech', on, found }, when);
    },
    dates: (request) => listRulableDates(book, request),
    date: async (named) => (await findRulableDate(book, named)).rulable,
    addDate: async ({ date, event, story }, when) =>
      decide({ kind: 'date-added', date, event }, when, readOnlyStory(stories(), story)),
    async moveDate(named, to, when) {
      const { merged } = await findRulableDate(book, named);
      return decide({ kind: 'date-moved', on: await toDateAnchor(articles, merged), to }, when);
    },
    async confirmDate(named, when) {
      const { merged } = await findRulableDate(book, named);
      if (merged.mark?.what === 'added')
        throw new UserError('The team added this date itself.', 'There is nothing to confirm.');
      return decide({ kind: 'date-confirmed', on: await toDateAnchor(articles, merged) }, when);
    },
    async dismissDate(named, when) {
      const { merged } = await findRulableDate(book, named);
      if (merged.mark?.what === 'added') return undo(merged.mark.number, when);
      return decide({ kind: 'date-dismissed', on: await toDateAnchor(articles, merged) }, when);
    },
    undo,
    async list(request) {
      const page = pageOf((await rulings.list()).toReversed(), request);
      return { ...page, items: await toRulingViews(articles, page.items) };
    },
  };

  async function undo(number: number, { by, at }: RuledWhen) {
    const undone = await rulings.undo(number, by, at);
    if (undone) return show(undone);
    throw new UserError(`No ruling ${number} is in force.`, '/corrections rulings lists them, with those undone.');
  }
}

/** The story of a date: the one that was typed, or the only one. Throws a UserError with the stories to choose from. */
function readOnlyStory(stories: readonly Story[], typed: string | null): string | null {
  if (typed !== null) return readStoryName(typed, stories, 'story').slug;
  const [only, ...others] = stories;
  if (others.length === 0) return only?.slug ?? null;
  const values = stories.map(({ slug }) => slug);
  throw new UserError(
    'A date belongs to a story. Which one?',
    `Add story:${values[0]} or another: ${values.join(', ')}.`,
    {
      option: 'story',
      values: values.slice(0, MOST_STORIES_OFFERED),
    },
  );
}

const MOST_STORIES_OFFERED = 5;
