import type { Scores } from './run-scorer.ts';

export type Target = {
  readonly name: string;
  readonly scorer: 'quotes' | 'names' | 'dates' | 'pages';
  readonly dataset: string;
  readonly figure: (scores: Scores) => number;
  /** What others reach, as measured on these files or as published. */
  readonly peers: string;
  readonly reach: number;
  readonly aim: number;
};

/** The table that extraction is measured by; peers' figures come with the data sets. */
export const TARGETS: readonly Target[] = [
  {
    name: 'attributed direct quotes, F1',
    scorer: 'quotes',
    dataset: 'polnear-dev',
    figure: ({ f1 }) => f1,
    peers: 'compromise 41.5',
    reach: 89.5,
    aim: 91,
  },
  {
    name: 'printed names of speakers, F1',
    scorer: 'names',
    dataset: 'names-dev',
    figure: ({ all }) => all.f1,
    peers: '',
    reach: 82,
    aim: 90,
  },
  {
    name: 'speakers told by a pronoun, precision',
    scorer: 'names',
    dataset: 'names-dev',
    figure: ({ pronoun }) => pronoun.p,
    peers: '',
    reach: 88,
    aim: 95,
  },
  {
    name: 'time expressions, relaxed F1',
    scorer: 'dates',
    dataset: 'timex-dev',
    figure: ({ relaxed }) => relaxed.f1,
    peers: 'Recognizers 82.9, chrono 75.7',
    reach: 92,
    aim: 95,
  },
  {
    name: 'time expressions, value F1',
    scorer: 'dates',
    dataset: 'timex-dev',
    figure: ({ value }) => value.f1,
    peers: 'chrono 45.6, Recognizers 41.1 (HeidelTime 77.6, other set)',
    reach: 82,
    aim: 88,
  },
  {
    name: 'article body from a page, F1',
    scorer: 'pages',
    dataset: 'pages-dev',
    figure: ({ f1 }) => f1,
    peers: 'Readability.js 94.8',
    reach: 96.5,
    aim: 97.5,
  },
];

export const SPEED = {
  name: 'everything extracted, MB/s on one core',
  peers: 'compromise quotations() 0.14, chrono 1.5',
  reach: 1,
  aim: 3,
};
