import { describe, expect, it } from 'vitest';
import { renderNoted } from '../../../src/extract/summary/noted.ts';
import { createSummarizer } from '../../../src/extract/summary/summary.ts';
import { toDocument } from '../../../src/extract/text/document.ts';
import type { TraceStep } from '../../../src/extract/trace.ts';
import { NOTHING, person, spanOf, time } from './found-in.ts';

const summarize = createSummarizer(new Map());

const HARBOUR = [
  'The port of Selby will close its old harbour on Friday, Mayor Ilse Brandt announced, after engineers found cracks in the outer wall.',
  'The move surprised fishermen. They had been promised another season in the old harbour.',
  '"We cannot wait any longer. The wall may fall tomorrow," Brandt told the council.',
  'A new harbour north of Selby is to open next month, and the council has set aside nine million crowns for it.',
  'Is there a way back? Hardly anyone in Selby believes so.',
  'Engineers from three countries had inspected the outer wall every spring since the flood and had always called it sound.',
].join('\n\n');

const summaryOf = (text: string, found = NOTHING) =>
  summarize(toDocument(text, 'Selby closes its old harbour', null), found, null);

describe('the summary of an article', () => {
  const summary = summaryOf(HARBOUR);
  const texts = summary.map(({ text }) => text);

  it('is three sentences of the text, in its order', () => {
    expect(summary).toHaveLength(3);
    for (const { start, end, text } of summary) expect(HARBOUR.slice(start, end)).toBe(text);
    expect(summary.map(({ start }) => start)).toEqual(summary.map(({ start }) => start).toSorted((a, b) => a - b));
  });

  it('opens with the news', () => expect(texts[0]).toContain('will close its old harbour on Friday'));

  it('leaves out what points back, asks, or breaks a quotation', () => {
    expect(texts.filter((text) => /^(?:The move|They|Is there|")|fall tomorrow/.test(text))).toEqual([]);
  });

  it('tells a trace what it chose', () => {
    const steps: TraceStep[] = [];
    summarize(toDocument(HARBOUR, null, null), NOTHING, (step) => steps.push(step));
    expect(steps.map(({ family, did }) => `${family} ${did}`)).toEqual(Array(3).fill('summary added'));
  });
});

it('names in brackets whom "she" means, and which day "Friday" is', () => {
  const text =
    'Mayor Ilse Brandt has opened the new harbour of Selby.\n\nShe leaves for the capital on Friday to ask for money.';
  const found = {
    ...NOTHING,
    people: [person(text, 'Ilse Brandt', 'female', 'Ilse Brandt')],
    times: [time(text, 'Friday', '2016-07-15')],
  };
  expect(summaryOf(text, found).map(renderNoted)[1]).toBe(
    'She [Ilse Brandt] leaves for the capital on Friday [15 July 2016] to ask for money.',
  );
});

it.each([
  ['the title again', 'Selby closes its old harbour.'],
  ['a line that announces what follows', 'These are the ships that have to leave the old harbour of Selby:'],
  ['speech that nobody is said to speak', '"How long must the harbour of Selby wait for a new wall?"'],
  ['a scrap', 'Harbour, old, Selby.'],
])('never takes %s', (_, line) => {
  const texts = summaryOf(`${line}\n\nThe port of Selby will close the old harbour on Friday.`).map(({ text }) => text);
  expect(texts).toEqual(['The port of Selby will close the old harbour on Friday.']);
});

it('prefers what lies ahead to other background', () => {
  const lines = ['New piers were built.', 'Old cranes stand in a row by the quay.', 'Masons left the island for good.'];
  const ahead = 'A vote on the wall is due on Friday in the council.';
  const text = [...HARBOUR.split('\n\n').slice(0, 4), ...lines, ahead].join('\n\n');
  const span = spanOf(text, 'Friday in');
  const vote = {
    date: '2016-07-15',
    certainty: 'scheduled' as const,
    span,
    about: span,
    event: 'vote',
    setBy: null,
    rule: 'test',
  };
  expect(summaryOf(text).map((sentence) => sentence.text)).not.toContain(ahead);
  const found = { ...NOTHING, keyDates: [vote] };
  expect(summaryOf(text, found).map((sentence) => sentence.text)).toContain(ahead);
});

it('never takes half of a quotation that runs over two paragraphs', () => {
  const text =
    'Mayor Ilse Brandt was angry: "The wall is cracked from end to end.\n\n"The harbour of Selby has to close," Brandt said.\n\nSelby has nine old harbours.';
  expect(summaryOf(text).map((sentence) => sentence.text)).toEqual(['Selby has nine old harbours.']);
});

it('gives fewer lines rather than one that points at nothing', () => {
  const text = 'The harbour of Selby shuts on Friday for repairs.\n\nThey did not say for how long it would be shut.';
  expect(summaryOf(text)).toHaveLength(1);
});

it('finds nothing in a text without words', () => expect(summaryOf('… — !\n\n"')).toEqual([]));
