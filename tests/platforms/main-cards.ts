import { datesCard } from '../../src/card/answers/dates-card.ts';
import { paragraphCard } from '../../src/card/answers/paragraph-card.ts';
import { quotesCard } from '../../src/card/answers/quotes/quotes-card.ts';
import type { Card } from '../../src/card/card.ts';
import { errorCard } from '../../src/card/error-card.ts';
import { previewCard } from '../../src/card/reading/preview-card.ts';
import { digestCard } from '../../src/card/telling/digest-card.ts';
import { reminderCard } from '../../src/card/telling/reminder-card.ts';
import { subscriptionsCard } from '../../src/card/telling/subscription-cards.ts';
import { type FollowedFeed, NO_CHOICE, NO_SIGNS } from '../../src/core/feeds/followed-feed.ts';
import type { Subscription } from '../../src/core/schedule/subscription.ts';
import type { Source } from '../../src/core/source.ts';
import type { Span } from '../../src/core/text/span.ts';
import type { KnownDate, SourcedQuote } from '../../src/core/views/views.ts';
import { sampleSource } from '../store/feeds/sample-feed.ts';

const STORY = { slug: 'harbour', title: 'The harbour wall' };
const SPAN: Span = [0, 1];

const source = (paragraph: number, publisher = 'Example Wire'): Source => ({
  article: 'h1',
  title: 'Council sets a date for the wall',
  publisher,
  agency: null,
  published: '2020-03-04',
  url: 'https://wire.example.org/wall',
  paragraph,
  span: SPAN,
});

const SPEAKER = { name: 'Ann Example', mention: SPAN, how: 'named', kind: 'person', role: 'harbour master' } as const;

const quote = (text: string, paragraph: number): SourcedQuote => ({
  quote: {
    spans: [[0, text.length]],
    text,
    kind: 'direct',
    cue: SPAN,
    speaker: SPEAKER,
    speakers: [SPEAKER],
    sentence: [0, text.length + 1],
    said: { value: '2020-03-03', span: SPAN },
    rule: 'example',
  },
  passage: saidIn(text),
  source: source(paragraph),
  alsoIn: [],
});

/** An article's sentence that leads in to the words. */
function saidIn(words: string): SourcedQuote['passage'] {
  const lead = 'Ann Example told the council: “';
  return { text: `${lead}${words}”`, spoken: [[lead.length, lead.length + words.length]] };
}

const date = (day: string, event: string, certainty: KnownDate['certainty'], hasPassed: boolean): KnownDate => ({
  date: day,
  certainty,
  event,
  setBy: hasPassed ? null : 'Ann Example',
  hasPassed,
  movedFrom: hasPassed ? null : '2020-04-30',
  sources: [source(5), source(2, 'Port News')],
});

const digest = (id: number, state: Subscription['state']): Subscription => ({
  id,
  channel: { platform: 'slack', workspace: 'T1', id: 'C1' },
  desk: 'slack/T1',
  kind: 'digest',
  stories: id === 1 ? null : ['harbour'],
  cron: '0 9 * * 1-5',
  zone: 'Europe/Paris',
  offsets: [],
  onlyDate: null,
  people: null,
  catchUp: 'latest',
  quiet: null,
  whenEmpty: 'say',
  owner: null,
  state,
  note: null,
  since: Temporal.Instant.from('2020-03-04T08:00Z'),
  settledAt: Temporal.Instant.from('2020-03-04T08:00Z'),
  nextAt: Temporal.Instant.from('2020-03-05T08:00Z'),
  version: 1,
});

const SAID = quote('We will close the wall on Monday.\n\nNot a day later.', 3);
const AHEAD = date('2020-05-01', 'the new wall', 'target', false);

/** The cards that people see most, made as the desk makes them, of invented articles. */
/** A feed that someone was shown and has yet to choose. */
const FEED: FollowedFeed = {
  ...sampleSource({ title: 'Example Wire', homepage: 'https://wire.example.org/', state: 'proposed', nextAt: null }),
  id: 17,
  reader: 'own',
  note: null,
  etag: null,
  lastModified: null,
  intervalMinutes: 60,
  manners: { ttlMinutes: null, skipHours: [], skipDays: [] },
  rhythm: null,
  choice: NO_CHOICE,
  signs: NO_SIGNS,
  triedAt: null,
  freshAt: null,
  succeededAt: null,
  lastNewAt: null,
  pace: { words: 'about 3 a day', gapMinutes: 480 },
  lastError: null,
  failures: 0,
  failingSince: null,
  itemCount: 0,
};

export const MAIN_CARDS: Readonly<Record<string, Card>> = {
  'a statement': quotesCard({
    story: 'syria',
    elsewhere: null,
    named: [],
    stories: [],
    speaker: 'Ann Example',
    about: 'Monday',
    quotes: { items: [SAID], total: 1, page: 1, pages: 1 },
    command: 'quote',
    values: { speaker: 'Ann Example' },
  }),
  'a page of statements': quotesCard({
    story: 'syria',
    elsewhere: null,
    named: [],
    stories: [],
    speaker: 'Ann Example',
    about: null,
    quotes: { items: [SAID, quote('Nobody has told me so.', 7)], total: 11, page: 2, pages: 6 },
    command: 'quote',
    values: { speaker: 'Ann Example' },
  }),
  'key dates': datesCard({
    story: null,
    title: STORY.title,
    dates: {
      items: [AHEAD, date('2020-02', 'the first survey', 'expected', true)],
      total: 2,
      page: 1,
      pages: 1,
    },
    ...{ ahead: 1, gone: 1, isPast: false },
    today: '2020-03-05',
    remindFrom: '2020-03-05',
    command: 'harbour dates',
    values: {},
  }),
  'a digest': digestCard(
    {
      day: '2020-03-05',
      schedule: 'Monday to Friday at 09:00',
      zone: 'Europe/Paris',
      lastMoved: '2020-03-05',
      stories: [
        {
          story: STORY,
          articles: [
            {
              source: source(1),
              kind: 'article',
              isUpdate: false,
              lead: { text: 'The council set a date for the wall.', source: source(1) },
              alsoIn: [source(1, 'Port News')],
            },
          ],
          unread: 2,
          quotes: [SAID],
          dates: [{ ...AHEAD, story: STORY, change: 'moved', from: '2020-04-30' }],
        },
      ],
    },
    null,
  ),
  'a reminder': reminderCard(
    [
      {
        kind: 'approaching',
        daysLeft: 7,
        story: STORY,
        date: '2020-05-01',
        certainty: 'target',
        event: 'the new wall',
        setBy: 'Ann Example',
        sources: [source(5)],
        slots: ['7d'],
        reference: 'wall',
        dueDay: '2020-04-24',
      },
    ],
    '2020-04-24',
    3,
  ),
  'the digests of a channel': subscriptionsCard(
    [digest(1, 'active'), digest(2, 'paused')],
    'digest',
    '/digest daily 09:00',
    'channel',
  ),
  'a source': paragraphCard({
    text: '“We will close the wall on Monday,” Ann Example said.',
    source: source(3),
    corrected: null,
    statements: [],
  }),
  'a feed before it is followed': previewCard({
    kind: 'feed',
    source: FEED,
    total: 2,
    items: [
      {
        title: 'Wall to open',
        published: '2020-03-04',
        url: 'https://wire.example.org/1',
        joins: 'joins harbour, because it holds the word wall',
      },
      { title: 'Ferry late', published: null, url: null, joins: 'joins no story: it matches none' },
    ],
    teaser: 'the feed gives only 12 words',
  }),
  'an error': errorCard('Nobody called “Exampel” is quoted.', 'Did you mean Ann Example?', [
    { label: 'Ann Example', command: 'quote', values: { speaker: 'Ann Example' } },
  ]),
};

/** Those that nobody asked for, or that say what went wrong: they are not offered for posting. */
export const NOT_OFFERED: ReadonlySet<string> = new Set(['a digest', 'a reminder', 'an error']);
