import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsOf, telling } from './telling.ts';

const BRIDGE = 'council clos bridg marrow crack pier';
const FERRY = 'ferry sank harbour crew rescu storm';

describe('what makes one event', () => {
  it('sentences of several articles with the same day and the same words', () => {
    const events = eventsOf([
      telling({ article: 'a', words: BRIDGE }),
      telling({ article: 'b', words: `${BRIDGE} lorry` }),
    ]);
    expect(events.map(({ articles }) => articles)).toEqual([2]);
  });

  it('not the same day alone', () => {
    const events = eventsOf([telling({ article: 'a', words: BRIDGE }), telling({ article: 'b', words: FERRY })]);
    expect(events.map(({ articles }) => articles)).toEqual([1, 1]);
  });

  it('not the same words on two days', () => {
    const events = eventsOf([
      telling({ article: 'a', words: BRIDGE }),
      telling({ article: 'b', words: BRIDGE, date: '2031-05-12', published: '2031-05-12' }),
    ]);
    expect(events.map(({ date }) => date)).toEqual(['2031-05-10', '2031-05-12']);
  });
});

describe('the sentence that tells an event best', () => {
  it('has the words that the others have too', () => {
    const full = telling({ article: 'b', words: BRIDGE });
    const [event] = eventsOf([
      telling({ article: 'a', words: 'bridg clos marrow visitor' }),
      full,
      telling({ article: 'c', words: `${BRIDGE} lorry` }),
      telling({ article: 'd', words: 'crack pier bridg clos' }),
    ]);
    expect([full.article, 'c']).toContain(event?.best.article);
  });

  it('names the day rather than counting from it', () => {
    const [event] = eventsOf([
      telling({ article: 'a', words: BRIDGE, how: 'anchor' }),
      telling({ article: 'b', words: BRIDGE }),
    ]);
    expect(event?.best.article).toBe('b');
  });

  it('is never one that cannot be shown alone', () => {
    const hidden = telling({ article: 'a', words: BRIDGE, clarity: 0 });
    expect(eventsOf([hidden])).toEqual([]);
    expect(eventsOf([hidden, telling({ article: 'b', words: BRIDGE })])[0]?.best.article).toBe('b');
  });
});

describe('weight', () => {
  const weightOf = (tellings: Parameters<typeof eventsOf>[0]) => eventsOf(tellings)[0]?.weight ?? 0;
  const one = telling({ article: 'a', words: BRIDGE });

  it('grows with the reports that tell it', () => {
    expect(weightOf([one, telling({ article: 'b', words: BRIDGE })])).toBeGreaterThan(weightOf([one]));
  });

  it('does not grow with copies of one report, by however many publishers', () => {
    const copies = ['b', 'c', 'd'].map((article) =>
      telling({ article, words: BRIDGE, report: 'a', outlet: `The ${article} Post` }),
    );
    const [event] = eventsOf([one, ...copies]);
    expect(event).toMatchObject({ articles: 1, outlets: 4, weight: weightOf([one]) });
  });

  it('counts the own words of several publishers as several reports', () => {
    const others = ['b', 'c'].map((article) => telling({ article, words: BRIDGE, outlet: `The ${article} Post` }));
    expect(eventsOf([one, ...others])[0]).toMatchObject({ articles: 3, outlets: 3 });
  });

  it('grows if it is still told days later', () => {
    const soon = telling({ article: 'b', words: BRIDGE, published: '2031-05-11' });
    const late = telling({ article: 'b', words: BRIDGE, published: '2031-05-19' });
    expect(weightOf([one, late])).toBeGreaterThan(weightOf([one, soon]));
  });

  it('is smaller for what the story only looks back on', () => {
    const late = telling({ article: 'a', words: BRIDGE, published: '2031-06-30' });
    const soon = telling({ article: 'a', words: BRIDGE, published: '2031-05-30' });
    expect(weightOf([late])).toBeLessThan(weightOf([soon]));
  });

  it('is small for a month, which brings together what has little in common', () => {
    expect(weightOf([telling({ date: '2031-05', words: BRIDGE })])).toBeLessThan(weightOf([one]));
  });

  it('is small for what has nothing to do with the story', () => {
    const story = [...'abcdfghij'].map((article) => telling({ article, words: BRIDGE, date: '2031-05-01' }));
    const [about, aside] = ['council bridg', 'ferry storm'].map((words) => {
      const events = eventsOf([
        ...story,
        telling({ article: 'e', words, date: '2031-05-20', published: '2031-05-20' }),
      ]);
      return events.find(({ date }) => date === '2031-05-20')?.weight ?? 0;
    });
    expect(aside).toBeLessThan(about ?? 0);
  });
});

describe('certainty', () => {
  const planned = telling({ date: '2031-05-20', certainty: 'scheduled', words: BRIDGE });

  it('is the newest article’s while the day lies ahead', () => {
    const newer = telling({
      article: 'b',
      date: '2031-05-20',
      certainty: 'target',
      words: BRIDGE,
      published: '2031-05-12',
    });
    expect(eventsOf([planned, newer], '2031-05-15')[0]?.certainty).toBe('target');
  });

  it('is past once an article tells it on its day', () => {
    const told = telling({ article: 'b', date: '2031-05-20', words: BRIDGE, published: '2031-05-20' });
    expect(eventsOf([planned, told], '2031-05-20')[0]?.certainty).toBe('past');
  });

  it('is past once its day is over, told or not', () => {
    expect(eventsOf([planned], '2031-05-20')[0]?.certainty).toBe('scheduled');
    expect(eventsOf([planned], '2031-05-21')[0]?.certainty).toBe('past');
  });
});

it('only what was published by then counts', () => {
  const tellings = [
    telling({ article: 'a', words: BRIDGE }),
    telling({ article: 'b', words: BRIDGE, published: '2031-05-12' }),
  ];
  expect(eventsOf(tellings, '2031-05-11')).toEqual(eventsOf(tellings.slice(0, 1), '2031-05-11'));
  expect(eventsOf(tellings, '2031-05-12')[0]?.articles).toBe(2);
});

it('the order in which articles arrive does not matter', () => {
  const arbitrary = fc.record({
    article: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    report: fc.constantFrom('a', 'b', 'c'),
    date: fc.constantFrom('2031-05-10', '2031-05-11', '2031-05', '2031-W19'),
    published: fc.constantFrom('2031-05-10', '2031-05-11', '2031-05-20'),
    sentence: fc.nat(5),
    how: fc.constantFrom('stated' as const, 'assumed' as const, 'anchor' as const),
    words: fc.subarray(`${BRIDGE} ${FERRY}`.split(' '), { minLength: 1 }).map((stems) => stems.join(' ')),
  });
  const unique = fc.uniqueArray(arbitrary, {
    selector: ({ article, date, sentence }) => `${article} ${date} ${sentence}`,
    maxLength: 12,
  });
  fc.assert(
    fc.property(
      unique.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, shuffled]) => {
        const toTelling = (given: (typeof list)[number]) =>
          telling({ ...given, span: [given.sentence * 60, given.sentence * 60 + 50] });
        expect(eventsOf(shuffled.map(toTelling))).toEqual(eventsOf(list.map(toTelling)));
      },
    ),
  );
});

it('what is over is told by an article that does not plan it, if there is one', () => {
  const plan = telling({ article: 'plan', certainty: 'scheduled', published: '2031-05-08', sentence: 0 });
  const told = telling({ article: 'told', published: '2031-05-12', clarity: 0.6 });
  expect(eventsOf([plan, told])[0]?.best.article).toBe('told');
  expect(eventsOf([plan])[0]?.best.article).toBe('plan');
});
