import { describe, expect, it } from 'vitest';
import { hostileTexts } from '../fuzz/hostile-texts.ts';
import { shownTellings, tellingsOf } from './tellings-of.ts';

/** More sentences than the head of an article has, none of which names a day. */
const FILLER = Array.from({ length: 6 }, (_, at) => `Clerk number ${at} of the Marrow council kept the minutes.`).join(
  ' ',
);

describe('a sentence is told of the day it names', () => {
  it.each([
    ['a weekday', 'The Marrow bridge closed on Tuesday.', '2031-05-13 stated The Marrow bridge closed on Tuesday.'],
    [
      'a full date',
      'The bridge had opened on 3 April 2029.',
      '2029-04-03 stated The bridge had opened on 3 April 2029.',
    ],
    ['a month', 'The bridge had opened in April 2029.', '2029-04 stated The bridge had opened in April 2029.'],
    ['a week', 'Last week the bridge was closed.', '2031-W19 stated Last week the bridge was closed.'],
  ])('%s', (_, text, telling) => {
    expect(shownTellings(text)).toEqual([telling]);
  });

  it('twice where it names two', () => {
    const text = 'The bridge closed on 2 May 2031 and opened again on 9 May 2031.';
    expect(shownTellings(text)).toEqual([`2031-05-02 stated ${text}`, `2031-05-09 stated ${text}`]);
  });

  it('only as an anchor where the day is counted from', () => {
    const text = 'Six people have left the council since the 2 May 2031 vote.';
    expect(shownTellings(text)).toEqual([`2031-05-02 anchor ${text}`]);
  });
});

describe('an older day that a sentence only mentions', () => {
  const howIn = (text: string) => shownTellings(text).map((shown) => shown.split(' ')[1]);

  it('is an anchor where somebody says something of it later', () => {
    expect(howIn('Edda Lorne said the fire on 3 April had followed a warning.')).toEqual(['anchor']);
    expect(howIn('The mayor insists that the letter of 3 April was a fair summary.')).toEqual(['anchor']);
  });

  it('is stated where the sentence tells what happened on it, or it is news', () => {
    expect(howIn('On 3 April a fire destroyed the mill, the mayor said.')).toEqual(['stated']);
    expect(howIn('Edda Lorne said the fire on 10 May had followed a warning.')).toEqual(['stated']);
  });
});

describe('a sentence that names no day', () => {
  it('at the head is told of the day of publication', () => {
    expect(shownTellings('The Marrow bridge has closed.')).toEqual([
      '2031-05-14 assumed The Marrow bridge has closed.',
    ]);
  });

  it('at the head is told of the day the head names, if that is news', () => {
    const text = 'The Marrow bridge has closed. Cracks were seen on Monday.';
    expect(shownTellings(text)[0]).toBe('2031-05-12 assumed The Marrow bridge has closed.');
  });

  it('is not told of a day long ago that the head names', () => {
    const text = 'The Marrow bridge has closed. It had opened on 3 April 2029.';
    expect(shownTellings(text)[0]).toBe('2031-05-14 assumed The Marrow bridge has closed.');
  });

  it('further down is no telling', () => {
    expect(shownTellings(`${FILLER} The ferry was full.`).some((telling) => telling.includes('ferry'))).toBe(false);
  });
});

it('an article whose day is not known tells nothing', () => {
  expect(tellingsOf('The Marrow bridge closed on Tuesday.', { published: null })).toEqual([]);
});

it('a year or a quarter is no day', () => {
  expect(shownTellings(`${FILLER} The bridge had opened in 2029.`).some((telling) => telling.includes('2029'))).toBe(
    false,
  );
});

describe('a day ahead', () => {
  it('is told with a title, and not as past', () => {
    const [telling] = tellingsOf('The council vote will be held on 20 May 2031.');
    expect(telling).toMatchObject({ date: '2031-05-20', title: 'The council vote will be held' });
    expect(telling?.certainty).not.toBe('past');
  });

  it('is no telling where nothing is planned', () => {
    const text = `${FILLER} Bonds of June 2040 and other papers.`;
    expect(shownTellings(text).some((telling) => telling.startsWith('2040'))).toBe(false);
  });
});

describe('the title of what happened', () => {
  it('is the headline, where the head tells it', () => {
    const [telling] = tellingsOf('The old bridge over the Marrow was closed on Tuesday.', {
      title: 'Old Marrow bridge is closed',
    });
    expect(telling?.title).toBe('Old Marrow bridge is closed');
  });

  it.each([
    ['a question', 'Will the old Marrow bridge be closed?'],
    ['a label', 'Analysis: the old Marrow bridge closed'],
    ['another story', 'Ferry owners ask for a subsidy'],
    ['the first words of the text', 'The old bridge over the Marrow was'],
  ])('is not a headline that is %s', (_, title) => {
    const [telling] = tellingsOf('The old bridge over the Marrow was closed on Tuesday.', { title });
    expect(telling?.title).toBe('The old bridge over the Marrow was closed');
  });
});

it('words are kept as stems, each once, without those that say nothing', () => {
  const [telling] = tellingsOf('Guards closed the bridges and the guard closes al-Marrow.');
  expect(telling?.stems).toEqual(['guard', 'close', 'bridg', 'marrow']);
});

describe('a hostile text is read to its end, and each telling is a span of it', () => {
  it.each(hostileTexts())('$name', ({ ofLength }) => {
    const text = ofLength(20_000);
    const tellings = tellingsOf(text);
    expect(tellings.length).toBeLessThanOrEqual(45);
    for (const { span } of tellings) expect(span[0] >= 0 && span[0] < span[1] && span[1] <= text.length).toBe(true);
  });
});

describe('a day for which something had been planned', () => {
  it('is not told by the sentence that says so afterwards', () => {
    const text =
      'The vote on the bridge had been scheduled for 5 May, and was then moved to 12 May. It was held on 13 May.';
    expect(
      shownTellings(`The town waits.\n\n${'The port is quiet. '.repeat(6)}\n\n${text}`).filter((one) =>
        / stated /.test(one),
      ),
    ).toEqual(['2031-05-13 stated It was held on 13 May.']);
  });

  it('is told where it lies ahead', () => {
    expect(shownTellings('The vote on the bridge is scheduled for 20 May.')[0]).toContain('2031-05-20');
  });
});

describe('a day is only counted from', () => {
  it.each([
    ['where it is the day of a thing', 'The council congratulated the winners of the May 3 vote in Ilmburg.'],
    ['where a side clause counts from it', 'Water had run for weeks before a new gate was set on May 3.'],
    ['where it owns a thing', 'The keeper told the court of Tuesday’s storm over the old dam.'],
  ])('%s', (_, text) => {
    expect(tellingsOf(text).map(({ how }) => how)).toContain('anchor');
  });

  it.each([
    ['where the subject has it', 'The May 3 vote was won by the keepers of the old dam.'],
    ['where it is the day of the verb as well', 'Two divers were killed in the May 3 storm over the old dam.'],
    ['where another clause begins between', 'Before the vote, which the keepers lost, the gate was opened on May 3.'],
  ])('not: %s', (_, text) => {
    expect(tellingsOf(text).map(({ how }) => how)).toEqual(['stated']);
  });
});

it('September 11 without a year names what happened in 2001, unless that day is news', () => {
  const text = 'The keeper spoke of the lessons of September 11 at the meeting of the guild.';
  expect(tellingsOf(text, { published: '2031-12-20' }).map(({ date }) => date)).not.toContain('2031-09-11');
  expect(tellingsOf(text, { published: '2031-09-14' }).map(({ date }) => date)).toContain('2031-09-11');
});
