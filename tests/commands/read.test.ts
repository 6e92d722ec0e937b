import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FEED, failed, feedItem, feedOf, fresh, NOW } from '../desk/reading/small-newsroom.ts';
import { EDITOR, openReadingFront, type ReadingFront } from './reading-front.ts';

let desk: ReadingFront;
beforeEach(async () => {
  desk = await openReadingFront();
});
afterEach(() => desk.store.close());

const TEXT = `Harbour talks end

Reuters, 13 July 2016

The talks about the harbour ended on Tuesday: “We agree,” said the pilot.

Nobody said: when the work begins.`;

describe('/read', () => {
  it('reads a pasted text, line for line, and says why it joined its story', async () => {
    const { title, text, buttons } = await desk.say(`/read ${TEXT}`);
    expect(title).toBe('Read: Harbour talks end');
    expect(text).toContain('joins harbour, because it holds the word Harbour');
    expect(buttons).toEqual(['Statements', 'Dates', 'Take back']);
    const [article] = await desk.articles();
    expect(article).toMatchObject({ published: '2016-07-13', story: 'harbour', agency: 'Reuters' });
    expect(article?.text).toContain('said the pilot.\n\nNobody said: when the work begins.');
  });

  it('says which story came nearest, and what stood against it', async () => {
    const { text } = await desk.say(
      '/read The harbour lies beside the airport, and nobody spoke of either on Tuesday.',
    );
    expect(text).toContain('joins no story: the word harbour matches harbour, but the word airport excludes it');
    expect((await desk.say('/read Nobody spoke of anything at all on Tuesday, said the pilot.')).text).toContain(
      'joins no story: it matches none',
    );
  });

  it('takes title, day and story from who pastes it', async () => {
    await desk.say('/read title:"My title" published:2016-07-01 story:harbour Bread is dear.\n\nThe mill says so.');
    expect(await desk.articles()).toMatchObject([
      { title: 'My title', published: '2016-07-01', story: 'harbour', text: 'Bread is dear.\n\nThe mill says so.' },
    ]);
  });

  it('leaves what reads like an option in the text where it stands', async () => {
    await desk.say('/read keep:yes He was asked about story:telling and about:everything else in the harbour.');
    expect((await desk.articles())[0]?.text).toContain('about story:telling and about:everything else');
  });

  it('reads one page by its address, even alone in the message', async () => {
    const url = 'https://news.example/talks';
    desk.web.set(url, fresh('The harbour talks have ended.', { url }));
    expect((await desk.say(`/read ${url}`)).title).toBe('Read: Of the page');
    expect((await desk.say('/read news.example/talks')).title).toBe('Read already: Of the page');
    expect(desk.asked.map(({ want }) => want)).toEqual(['page', 'page']);
  });

  it('says in words why a page cannot be read', async () => {
    desk.web.set('https://news.example/x', failed('disallowed', 'the robots.txt of news.example forbids it'));
    const { tone, text } = await desk.say('/read https://news.example/x');
    expect(tone).toBe('error');
    expect(text).toContain('the robots.txt of news.example forbids it');
    expect(text).toContain('Paste its text after /read instead.');
  });

  it('has nothing to do with nothing', async () => {
    expect((await desk.say('/read')).text).toContain('/read needs a text.');
  });

  it('is taken back by its button, for good', async () => {
    await desk.say(`/read ${TEXT}`);
    expect((await desk.press('Take back')).title).toBe('Taken back: Harbour talks end');
    expect(await desk.articles()).toEqual([]);
  });

  it('keeps the text out of the log', async () => {
    await desk.say(`/read ${TEXT}`);
    expect(JSON.stringify(desk.logged)).not.toContain('pilot');
  });

  it('is for those who may manage', async () => {
    expect((await desk.say(`/read ${TEXT}`, { ...EDITOR, right: 'member' })).text).toContain(
      'needs the right to manage',
    );
    expect(await desk.articles()).toEqual([]);
  });
});

describe('/desk take-back', () => {
  it('keeps a source from bringing the article again', async () => {
    await desk.follow();
    desk.web.set(FEED, fresh(feedOf([feedItem(1)])));
    await desk.say('/feeds check');
    const [article] = await desk.articles();
    await desk.say(`/desk take-back ${article?.id}`);
    desk.web.set(FEED, fresh(feedOf([feedItem(1, { html: 'The harbour talks were edited since.' })])));
    await desk.say('/feeds check');
    expect(await desk.articles()).toEqual([]);
  });

  it('leaves what stands in data/ to its file', async () => {
    await desk.say(`/read ${TEXT}`);
    const [article] = await desk.articles();
    if (!article) throw new Error('nothing was read');
    await desk.store.articles.save(article, await desk.parts.work.extract(article), 'data', NOW);
    expect((await desk.say(`/desk take-back ${article.id}`)).text).toContain('comes from a file in data/articles');
  });

  it('knows no article that is not there', async () => {
    expect((await desk.say('/desk take-back nothing')).text).toContain('There is no article “nothing”.');
  });
});

describe('/desk why', () => {
  const URL_OF_1 = 'https://news.example/1';

  async function readFeed() {
    await desk.follow();
    desk.web.set(FEED, fresh(feedOf([feedItem(1)])));
    await desk.say('/feeds check');
  }

  it('tells what happened at every stage, for an address with tracking on it or an id', async () => {
    await readFeed();
    const { text } = await desk.say(`/desk why ${URL_OF_1}?utm_source=x#top`);
    expect(text).toContain('found in “news.example” (feed 1)');
    expect(text).toContain('taken from the feed');
    expect(text).toContain('joins harbour, because it holds the word Harbour');
    expect(text).toContain('kept as new: 0 statements');
    expect(text).toContain('No digest has told of it.');
    const [article] = await desk.articles();
    expect((await desk.say(`/desk why ${article?.id}`)).text).toContain('found in “news.example”');
  });

  it('tells which digest in which channel told of it', async () => {
    await readFeed();
    await desk.say('/digest daily');
    const [article] = await desk.articles();
    await desk.store.ledger.tell(1, `article|${article?.id}`, '2016-07-13');
    expect((await desk.say(`/desk why ${URL_OF_1}`)).text).toContain('digest 1, terminal');
  });

  it('tells why nothing was kept', async () => {
    await desk.follow();
    desk.web.set(FEED, fresh(feedOf([feedItem(1, { html: null, title: null })])));
    await desk.say('/feeds check');
    const { text } = await desk.say(`/desk why ${URL_OF_1}`);
    expect(text).toContain('No article of it is stored.');
    expect(text).toContain('there is no text in it');
  });

  it('says that it was taken back', async () => {
    await readFeed();
    const [article] = await desk.articles();
    await desk.say(`/desk take-back ${article?.id}`);
    expect((await desk.say(`/desk why ${URL_OF_1}`)).text).toContain('someone took it back');
  });

  it('says of what was never seen which source is nearest, when it was asked and when it is next', async () => {
    await readFeed();
    const { title, text } = await desk.say('/desk why https://www.news.example/never');
    expect(title).toBe('Never seen: https://news.example/never');
    expect(text).toContain('The nearest is feed 1');
    expect(text).toContain('last asked 2016-07-13 10:00 UTC');
    expect(text).toContain('next 2016-07-13 10:50 UTC');
    expect((await desk.say('/desk why https://else.example/x')).text).toContain('No feed of that site is followed');
  });

  it('takes addresses and ids alone', async () => {
    expect((await desk.say('/desk why because')).text).toContain('is neither an address nor an article');
  });
});
