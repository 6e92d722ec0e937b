/** What a person does on a chat platform, one step after another, and what they then see. */
export type Journey = {
  readonly title: string;
  readonly steps: readonly Step[];
};

type Step = {
  /** A command as typed in the channel. */
  readonly type?: string;
  /** The label of a button of the last answer. */
  readonly press?: string;
  /** What the answer must show, and must not. */
  readonly shows: readonly RegExp[];
  readonly hides?: readonly RegExp[];
};

const type = (text: string, ...shows: RegExp[]): Step => ({ type: text, shows });
const press = (label: string, ...shows: RegExp[]): Step => ({ press: label, shows });
const journey = (title: string, ...steps: Step[]): Journey => ({ title, steps });

/** The same script for every chat platform: each answers alike. */
export const JOURNEYS: readonly Journey[] = [
  journey('asks how the story stands', type('/syria summary', /Syria peace process/, /Ahram Online|Dateline/)),
  journey('asks for more of it', type('/syria summary', /Syria/), press('Longer', /Syria/)),
  journey('asks how it stood on a day', type('/syria summary as-of:2016-07-13', /as known on 13 July 2016/)),
  journey('asks before there was news', type('/syria summary as-of:2016-01-01', /No article of this story/)),
  journey('asks for dates as of a day', type('/syria dates as-of:2016-07-14', /1 August 2016/, /target date/)),
  journey('asks for dates today', type('/syria dates', /no date ahead/), press('Gone by (10)', /was the target date/)),
  journey('asks for near dates only', type('/syria dates within:3w as-of:2016-07-14', /1 August 2016/)),
  journey('asks for dates of all stories', type('/dates', /All stories/)),
  journey('asks for dates of one story', type('/dates syria', /Syria peace process/)),
  journey(
    'asks what a spokesman said',
    type('/quote kirby', /John Kirby: 7 statements/, /mindful of the clock/, /molecule/),
  ),
  journey('asks what he said on a topic', type('/quote kirby clock', /1 statement/, /mindful of the calendar/)),
  journey('gives the topic by name', type('/quote kirby about:"secretary trip"', /1 statement/, /underscores/)),
  journey('gives the whole name', type('/quote john kirby', /John Kirby: 7 statements/)),
  journey('quotes a minister', type('/quote lavrov', /shunning his duties/)),
  journey('quotes an envoy with a particle', type('/quote de mistura', /the key lies/)),
  journey(
    'reads where a statement stands',
    type('/quote kirby clock', /1 statement/),
    press('Show source', /paragraph 13/),
  ),
  journey(
    'reads on, and back',
    type('/quote kirby clock', /1 statement/),
    press('Show source', /paragraph 13/),
    press('After', /paragraph 14/),
    press('Before', /paragraph 13/),
  ),
  journey(
    'copies a citation',
    type('/quote kirby clock', /1 statement/),
    press('Show source', /paragraph 13/),
    press('Copy citation', /Citation/, /13 July 2016, paragraph 13/),
  ),
  journey('asks who somebody is', type('/who kirby', /John Kirby/, /spokesman/)),
  journey('goes on to what they said', type('/who kirby', /Last quoted/), press('All 7 statements', /7 statements/)),
  journey('misspells a name', type('/quote kirbi', /No “kirbi” in these articles/, /Did you mean John Kirby/)),
  journey('takes the name that was meant', type('/quote kirbi', /Did you mean/), press('John Kirby', /7 statements/)),
  journey('gives a name that two share', type('/who john', /could be 2 people/)),
  journey(
    'chooses one of two',
    type('/who john', /could be 2 people/),
    press('John Kerry, US Secretary of State', /John Kerry/),
  ),
  journey(
    'reads the timeline',
    type('/syria timeline', /15 turning points/, /July 2016/),
    press('All events', /all \d+ events/),
  ),
  journey('lists the people', type('/syria people', /John Kirby/, /Sergei Lavrov/)),
  journey('lists the articles', type('/syria articles', /Kerry to meet Putin/)),
  journey('lists what was said', type('/syria quotes', /statements/)),
  journey('lists what one person said in a story', type('/syria quotes lavrov', /Sergei Lavrov/)),
  journey('types the story alone', type('/syria', /Syria peace process/)),
  journey('goes from summary to dates', type('/syria summary', /Syria/), press('Dates', /date ahead/)),
  journey('searches', type('/search target date', /“target date”/, /paragraph/)),
  journey('searches for what is not there', type('/search helicopter pineapple', /No paragraph has/)),
  journey('asks for help', type('/help', /\/quote/)),
  journey('asks for help with a group', type('/help digest', /\/digest weekly <day>/, /\/digest stop/)),
  journey('asks for help with one command', type('/help quote', /\/quote <speaker>/, /Who said it/)),
  journey('asks for the status', type('/status', /Status of the desk/, /Syria peace process/)),
  journey(
    'looks at a site and follows its feed',
    type('/follow {site}/ backlog:10', /All news/),
    press('Look at All news', /Geneva news/, /about one a day/, /joins syria/),
    press('Follow with full texts', /is followed/, /Geneva news/),
  ),
  journey(
    'has a source read now, and asks how it is doing',
    type('/feeds', /Geneva news/),
    press('Check now', /2 new items, 2 kept/),
    type('/feeds', /polled moments ago/),
  ),
  journey('quotes what it brought', type('/quote "Anna Lee"', /We are close to a truce in Syria/, /24 November 2026/)),
  journey(
    'asks why an article is there',
    type(
      '/desk why {site}/envoy?fbclid=9',
      /found in “Geneva news”/,
      /taken from its page/,
      /joins syria, because it holds/,
    ),
  ),
  journey('asks why an article is not there', type('/desk why {site}/elsewhere', /Never seen/, /Geneva news/)),
  journey(
    'pauses a source and resumes it',
    type('/feeds', /Geneva news/),
    press('Pause', /paused/),
    press('Resume', /resumed/),
  ),
  journey('may not look into a private network', type('/follow http://10.0.0.1/feed', /does not read/)),
  journey(
    'reads a text of their own, and takes it back',
    type(
      '/read title:"A late note" story:syria The envoy Anna Lee spoke of Syria in Geneva.',
      /Not kept yet: A late note/,
      /No day found/,
      /joins syria, as requested/,
    ),
    press('Keep', /Read: A late note/, /undated/),
    press('Take back', /Taken back/),
  ),
  journey(
    'makes a story in chat',
    type('/story new Aid convoys any:"aid convoy, relief trucks"', /would take/, /Nothing is made yet/),
    press('Create', /Aid convoys/),
    type('/story show aid-convoys', /any of aid convoy, relief trucks/),
    type('/story archive aid-convoys', /archived/),
  ),
  journey('asks what was corrected', type('/corrections', /No correction is on record/)),
  journey('gives a bad date', type('/quote kirby as-of:someday', /“someday” is not a date/, /2016-07-13/)),
  journey('gives a bad page', type('/quote kirby page:none', /whole number/)),
  journey('asks a question behind a command', type('/who is Kirby?', /John Kirby/, /spokesman/)),
  journey('asks for dates in words of time', type('/dates next week', /date/)),
  journey(
    'is alerted of what a person says, looks at it, and stops it',
    type('/alert people:"John Kirby"', /[Aa]lert \d+ set up/, /John Kirby/),
    type('/alert list', /statements by John Kirby/),
    press('Pause', /paused/),
    press('Resume', /resumed/),
    press('Stop', /stopped/),
    type('/alert list', /no alerts/),
  ),
  journey(
    'subscribes to a digest',
    type('/digest daily 09:00 Europe/Paris', /[Dd]igest/),
    type('/digest list', /09:00/, /Europe\/Paris/),
  ),
  journey('gives a bad zone', type('/digest daily 09:00 Europe/Pariss', /time zone|zone/, /Europe\/Paris/)),
  journey('subscribes to reminders', type('/remind 7d 1d 0d', /[Rr]emind/), type('/remind list', /7|week/)),
  journey('stops the reminders', type('/remind 5d', /[Rr]emind/), press('Stop', /[Ss]topped|[Rr]emoved/)),
];
