import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOTHING, sampleArticle, sampleKeyDate } from '../store/sample.ts';
import { type AlertDesk, openAlertDesk, toReport } from './alert-desk.ts';
import { CHANNEL } from './desk-on-a-clock.ts';

let on: AlertDesk;
beforeEach(async () => {
  on = await openAlertDesk();
});
afterEach(() => on.desk.store.close());

describe('alerts', () => {
  it('post each article as it comes, once, and nothing from before', async () => {
    await on.publish('before');
    on.later(1);
    await on.subscribe();
    on.later(1);
    await on.publish('a');
    await on.publish('b');
    await on.step();
    await on.step();
    on.later(1);
    await on.publish('c');
    await on.desk.runTo('2016-07-13T12:00');
    expect(on.titles()).toEqual(['Report a', 'Report b', 'Report c']);
  });

  it('leave out what comes with the past of a feed or is read in by hand', async () => {
    await on.subscribe();
    on.later(1);
    await on.publish('old', { day: '2016-07-01' });
    await on.publish('yesterday', { day: '2016-07-12' });
    await on.step();
    expect(on.titles()).toEqual(['Report yesterday']);
  });

  it('choose by words: any, all and none', async () => {
    await on.subscribe({ words: 'cranes, dock workers, +strike, -football' });
    on.later(1);
    await on.publish('a', { text: 'The dock-workers are on strike.' });
    await on.publish('b', { text: 'The dock workers rest.' });
    await on.publish('c', { text: 'Cranes, a strike, and football.' });
    await on.step();
    expect(on.titles()).toEqual(['Report a']);
  });

  it('choose by people: their statements alone, the same one once', async () => {
    await on.quoting('z', 'Ada Byron', 'An old word', '2016-07-12');
    await on.subscribe({ people: ['Byron'] });
    on.later(1);
    await on.quoting('a', 'Ada Byron');
    await on.quoting('b', 'Someone Else', 'Nothing at all');
    await on.quoting('c', 'Byron');
    await on.step();
    expect(on.titles()).toEqual(['New statement by Ada Byron']);
  });

  it('choose by stories', async () => {
    await on.subscribe({ stories: ['harbour'] });
    on.later(1);
    await on.publish('a');
    const other = sampleArticle({
      id: 'o',
      title: 'Other',
      story: null,
      text: 'Something else altogether happens here.',
    });
    await on.desk.store.articles.save(other, NOTHING, 'feed', on.desk.clock.now());
    await on.step();
    expect(on.titles()).toEqual(['Report a']);
  });

  it('tell of copies once, also when they come later', async () => {
    const text = Array.from({ length: 60 }, (_, i) => `Word${i} of the long report.`).join(' ');
    await on.subscribe();
    const copy = (id: string, publisher: string) => {
      const article = sampleArticle({ id, title: 'A long report', publisher, text, url: `https://${id}.example/` });
      return on.desk.store.articles.save(article, NOTHING, 'feed', on.desk.clock.now());
    };
    on.later(1);
    await copy('a', 'First Paper');
    await copy('b', 'Second Paper');
    await on.step();
    on.later(5);
    await copy('c', 'Third Paper');
    await on.step();
    expect(on.titles()).toEqual(['A long report']);
    expect(JSON.stringify(on.desk.posted[0]?.post.card)).toContain('Second Paper');
  });

  it('tell of a date when it is set and when it moves', async () => {
    const text = 'The union is visiting on 1 August.';
    const dated = (id: string, day: string, date: string) =>
      on.publish(id, {
        text,
        day,
        findings: {
          keyDates: [sampleKeyDate(toReport(id, text), '1 August', { date, event: 'pilots union harbour visit' })],
        },
      });
    await on.subscribe({ words: 'pilots union harbour visit' });
    on.later(1);
    await dated('a', '2016-07-13', '2016-08-01');
    await on.step();
    on.later(24 * 60);
    await dated('b', '2016-07-14', '2016-08-01');
    await on.step();
    on.later(24 * 60);
    await dated('c', '2016-07-15', '2016-08-05');
    await on.step();
    await on.step();
    expect(on.titles()).toEqual([
      'New date: pilots union harbour visit, 1 August 2016 (target date)',
      'Date moved: pilots union harbour visit, 5 August 2016 (target date)',
    ]);
  });

  it('post at most so many an hour, the rest in one line, and later ones in a line with the next hour', async () => {
    await on.subscribe({ anHour: 2 });
    on.later(1);
    for (const id of ['a', 'b', 'c', 'd', 'e']) await on.publish(id);
    await on.step();
    expect(on.titles()).toEqual(['Report a', 'Report b', 'And 3 more']);
    on.later(5);
    await on.publish('f');
    await on.step();
    on.later(5);
    await on.publish('g');
    await on.step();
    expect(on.titles()).toHaveLength(3);
    await on.desk.runTo('2016-07-13T10:00');
    expect(on.titles().slice(3)).toEqual(['And 2 more']);
    expect(on.desk.posted[3]?.at).toBe('2016-07-13T09:11');
  });

  it('bring an hour in one post, where that is wished', async () => {
    await on.subscribe({ pace: 'hourly' });
    on.later(10);
    await on.publish('a');
    on.later(10);
    await on.publish('b');
    await on.desk.runTo('2016-07-13T11:00');
    expect(on.desk.posted.map(({ at, post }) => [at.slice(11, 14), post.card.title])).toEqual([
      ['09:', '2 new in the last hour'],
    ]);
  });

  it('wait for the end of quiet hours', async () => {
    await on.subscribe({ quiet: { from: '08:00', to: '10:00' } });
    on.later(1);
    await on.publish('a');
    await on.step();
    on.later(60);
    await on.publish('b');
    await on.step();
    expect(on.titles()).toEqual([]);
    await on.desk.runTo('2016-07-13T11:00');
    expect(on.titles()).toEqual(['Report a', 'Report b']);
  });

  it('do not make up for what came while they were paused', async () => {
    await on.subscribe();
    await on.desk.telling.pause(CHANNEL, 'alert', null, on.desk.clock.now());
    on.later(1);
    await on.publish('a');
    await on.step();
    on.later(1);
    await on.desk.telling.resume(CHANNEL, 'alert', null, on.desk.clock.now());
    on.later(1);
    await on.publish('b');
    await on.step();
    expect(on.titles()).toEqual(['Report b']);
  });

  it('are set up once, and again with other manners they change', async () => {
    const first = await on.subscribe({ words: 'b, a' });
    const same = await on.subscribe({ words: 'a, b' });
    const changed = await on.subscribe({ words: 'a, b', pace: 'hourly', anHour: 3 });
    const other = await on.subscribe({ words: 'a' });
    expect([first, same, changed, other].map(({ what }) => what)).toEqual(['new', 'same', 'changed', 'new']);
    expect((await on.desk.telling.list(CHANNEL, 'alert')).map(({ choice }) => choice?.anHour)).toEqual([3, 12]);
  });

  it('show what the last seven days would have brought', async () => {
    await on.publish('a', { day: '2016-07-12' });
    await on.publish('b', { day: '2016-07-13' });
    await on.publish('c', { day: '2016-06-01' });
    const { subscription } = await on.subscribe();
    const { things } = await on.desk.telling.previewAlert(CHANNEL, subscription.id, on.desk.clock.now());
    expect(things.map((thing) => thing.kind === 'article' && thing.source.title)).toEqual(['Report b', 'Report a']);
    await on.step();
    expect(on.titles()).toEqual([]);
  });

  it('are posted once though several desks run over one store', async () => {
    await on.subscribe();
    on.later(1);
    await on.publish('a');
    const now = on.desk.clock.now();
    await Promise.all([on.desk.jobs.step(now), on.desk.jobs.step(now), on.desk.jobs.step(now)]);
    expect(on.titles()).toEqual(['Report a']);
  });
});
