import { drawnRhythms } from './drawn-rhythms.ts';
import { type PublishingRhythm, publishingRhythms, SIMULATED_DAYS } from './publishing-rhythms.ts';
import { createHalvingPace, createRhythmPace, type PaceRun, simulatePace } from './simulate-pace.ts';

/** Lateness in minutes, requests a day. */
export type PaceFigure = { readonly medianLate: number; readonly p95Late: number; readonly requests: number };

export type PaceRow = {
  readonly name: string;
  readonly items: number;
  readonly now: PaceFigure;
  readonly before: PaceFigure;
  /** How many times as many requests as before. */
  readonly ratio: number;
};

export type PaceFigures = {
  readonly rows: readonly PaceRow[];
  /** Of all items of the feeds that publish on most days. */
  readonly daily: PaceRow;
  /** Of all feeds. */
  readonly all: PaceRow;
};

/** Ten rhythms, and where the data sets are beside the checkout, those drawn from the days of real stories. */
export function benchPace(): PaceFigures {
  return measurePace([...publishingRhythms(), ...drawnRhythms()]);
}

export function measurePace(rhythms: readonly PublishingRhythm[]): PaceFigures {
  const runs = rhythms.map((rhythm) => ({
    rhythm,
    now: simulatePace(rhythm, createRhythmPace()),
    before: simulatePace(rhythm, createHalvingPace()),
  }));
  const toRows = (name: string, some: typeof runs) =>
    toRow(name, join(some.map(({ now }) => now)), join(some.map(({ before }) => before)));
  return {
    rows: runs.map((run) => toRows(run.rhythm.name, [run])),
    daily: toRows(
      'feeds that publish daily',
      runs.filter(({ rhythm }) => isDaily(rhythm)),
    ),
    all: toRows('all feeds', runs),
  };
}

const DAY_MINUTES = 24 * 60;
const MOST_DAYS = 5 / 7;

function isDaily({ items }: PublishingRhythm): boolean {
  const first = items[0] ?? 0;
  const last = items.at(-1) ?? 0;
  const days = new Set(items.map((moment) => Math.floor(moment / DAY_MINUTES)));
  return days.size / ((last - first) / DAY_MINUTES + 1) >= MOST_DAYS - 0.05;
}

function join(runs: readonly PaceRun[]): PaceRun {
  return {
    lateness: runs.flatMap(({ lateness }) => lateness),
    requests: runs.reduce((all, { requests }) => all + requests, 0),
  };
}

function toRow(name: string, now: PaceRun, before: PaceRun): PaceRow {
  const ratio = now.requests / before.requests;
  return { name, items: now.lateness.length, now: toFigure(now), before: toFigure(before), ratio };
}

function toFigure({ lateness, requests }: PaceRun): PaceFigure {
  const ordered = lateness.toSorted((a, b) => a - b);
  const at = (share: number) => ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? 0;
  return { medianLate: at(0.5), p95Late: at(0.95), requests: requests / SIMULATED_DAYS };
}
