import { certaintyWords } from '../../core/dates/show/certainty-words.ts';
import { showDate } from '../../core/dates/show/show-date.ts';
import type { AlertArticle, AlertDate, AlertLine, AlertThing } from '../../core/views/alert-view.ts';
import type { Block, Button, Card, Leaf } from '../card.ts';
import { alsoLeaves } from '../parts/leaves/also-leaves.ts';
import { bold, link, person, plain } from '../parts/leaves/leaves.ts';
import { articleLeaves, sourceLeaves } from '../parts/leaves/source-leaves.ts';
import { teamLeaves } from '../parts/leaves/team-leaves.ts';
import { sourceButton } from '../parts/quote-block.ts';
import { remindButtons } from '../parts/remind-buttons.ts';
import { quotesWithSources } from '../parts/source-blocks.ts';

const MAX_STATEMENTS = 4;
const MAX_NAMED = 5;

/** One thing that is new: a report, statements, or a date. `number` is the alert's. */
export function alertCard(thing: AlertThing, number: number): Card {
  return thing.kind === 'date' ? dateCard(thing, number) : articleCard(thing, number);
}

/** "And 7 more", in one line, with a button that lists them. */
export function alertRestCard(lines: readonly AlertLine[], count: number, number: number): Card {
  return {
    title: `And ${count} more`,
    tone: 'answer',
    blocks: [
      { kind: 'text', leaves: lineLeaves(lines, count) },
      { kind: 'buttons', buttons: [recentButton('Show all', number)] },
    ],
  };
}

/** All that is new in an hour, a line each. At least one thing. */
export function alertHourCard(things: readonly AlertThing[], rest: readonly AlertLine[], number: number): Card {
  const count = things.length + rest.length;
  const [only] = things;
  if (only && count === 1) return alertCard(only, number);
  const more: Block = { kind: 'text', leaves: [plain(`And ${rest.length} more: `), ...lineLeaves(rest, rest.length)] };
  return {
    title: `${count} new in the last hour`,
    tone: 'answer',
    blocks: [
      { kind: 'list', items: things.map(alertLeaves) },
      ...(rest.length > 0 ? [more] : []),
      { kind: 'buttons', buttons: [recentButton('Show all', number)] },
    ],
  };
}

/** A thing in one line, with its source. */
export function alertLeaves(thing: AlertThing): readonly Leaf[] {
  if (thing.kind === 'date') {
    const { date, certainty, event } = thing.date;
    const [newest] = thing.date.sources;
    const words = `${changeWords(thing)}: ${event}, ${showDate(date)} (${certaintyWords(certainty)})`;
    return [plain(words), ...(newest ? [plain(' · '), ...sourceLeaves(newest)] : [])];
  }
  const { source, statements, alsoIn } = thing;
  const [first] = statements;
  const said = first?.quote.speaker ? [person(first.quote.speaker.name), plain(', in ')] : [];
  return [...said, link(source.title, source.url), plain(' · '), ...outletLeaves(thing), ...alsoLeaves(alsoIn)];
}

function articleCard(article: AlertArticle, number: number): Card {
  const { statements, story, source } = article;
  const shown = statements.slice(0, MAX_STATEMENTS);
  const more = statements.length - shown.length;
  return {
    title: titleOf(article),
    tone: 'answer',
    blocks: [
      ...(statements.length === 0 ? [leadBlock(article)] : [headBlock(article)]),
      ...quotesWithSources(shown),
      ...(more > 0 ? [textBlock(`And ${more} more ${more === 1 ? 'statement' : 'statements'}.`)] : []),
      {
        kind: 'buttons',
        buttons: [
          ...(statements.length === 0 ? [sourceButton(article.lead?.source ?? source)] : []),
          ...storyButtons(story?.slug, 'summary', 'Summary'),
          pauseButton(number),
        ],
        links: source.url === null ? [] : [{ label: 'Read the article', url: source.url }],
      },
    ],
  };
}

/** The article's title; of statements, who made them. */
function titleOf({ source, statements, isUpdate, form }: AlertArticle): string {
  if (isUpdate) return `Updated: ${source.title}`;
  if (statements.length === 0) return form === 'brief' ? `${source.title} (brief)` : source.title;
  const names = [...new Set(statements.flatMap(({ quote }) => quote.speaker?.name ?? []))];
  const what = statements.length === 1 ? 'New statement' : `${statements.length} new statements`;
  return `${what} by ${names.join(', ')}`;
}

function leadBlock(article: AlertArticle): Block {
  const { lead, alsoIn } = article;
  if (!lead) return { kind: 'text', leaves: [...outletLeaves(article), ...alsoLeaves(alsoIn)] };
  return { kind: 'text', leaves: [plain(`${lead.text} · `), ...sourceLeaves(lead.source), ...alsoLeaves(alsoIn)] };
}

/** Which article it is, where the statements lead. */
function headBlock(article: AlertArticle): Block {
  const { source, alsoIn } = article;
  return {
    kind: 'text',
    leaves: [link(source.title, source.url), plain(' · '), ...outletLeaves(article), ...alsoLeaves(alsoIn)],
  };
}

/** The title is the link, so the outlet is none. */
function outletLeaves({ source }: AlertArticle): readonly Leaf[] {
  return articleLeaves({ ...source, url: null });
}

const MARKS = { added: 'Added', moved: 'Moved', confirmed: 'Confirmed' } as const;

function dateCard(thing: AlertDate, number: number): Card {
  const { date, certainty, event, setBy, sources, from, mark } = thing.date;
  const [newest] = sources;
  return {
    title: `${changeWords(thing)}: ${event}, ${showDate(date)} (${certaintyWords(certainty)})`,
    tone: 'answer',
    blocks: [
      {
        kind: 'text',
        leaves: [
          ...(from === null ? [] : [bold(`Moved from ${showDate(from)} to ${showDate(date)}`), plain('. ')]),
          ...(setBy === null ? [] : [plain('Set by '), person(setBy), plain('. ')]),
          ...(mark ? [plain(`${MARKS[mark.what]} by `), ...teamLeaves(mark), plain('. ')] : []),
          ...(newest ? [plain('Source: '), ...sourceLeaves(newest)] : []),
        ],
      },
      {
        kind: 'buttons',
        buttons: [
          ...remindButtons([thing.date], ''),
          ...(newest ? [sourceButton(newest)] : []),
          ...storyButtons(thing.story?.slug, 'dates', 'Dates'),
          pauseButton(number),
        ],
      },
    ],
  };
}

function changeWords({ date: { change } }: AlertDate): string {
  return change === 'moved' ? 'Date moved' : 'New date';
}

function storyButtons(slug: string | undefined, action: string, label: string): readonly Button[] {
  return slug === undefined ? [] : [{ label, command: `${slug} ${action}`, values: {} }];
}

function pauseButton(number: number): Button {
  return { label: 'Pause alert', command: 'alert pause', values: { number } };
}

function recentButton(label: string, number: number): Button {
  return { label, command: 'alert preview', values: { number } };
}

/** "One; Two; Three and 4 others" */
function lineLeaves(lines: readonly AlertLine[], count: number): readonly Leaf[] {
  const named = lines.slice(0, MAX_NAMED);
  const others = count - named.length;
  return [
    ...named.flatMap(({ title, url }, i) => [...(i === 0 ? [] : [plain('; ')]), link(title, url)]),
    ...(others > 0 ? [plain(`${named.length > 0 ? ' and ' : ''}${others} ${others === 1 ? 'other' : 'others'}`)] : []),
  ];
}

function textBlock(text: string): Block {
  return { kind: 'text', leaves: [plain(text)] };
}
