import type { WordFilter } from '../text/word-filter.ts';

/** What an alert chooses by besides stories and people, and how much it may post. */
export type AlertChoice = {
  /** Null: whatever the words. */
  readonly words: WordFilter | null;
  /** The numbers of feeds; null: wherever it comes from. */
  readonly feeds: readonly number[] | null;
  /** The most posts in an hour; the rest comes in one line. */
  readonly anHour: number;
};

export const USUAL_POSTS_AN_HOUR = 12;

export type AlertPace = 'now' | 'hourly';

/** An alert that posts at once is woken by new articles; once a day it looks without that. */
export const AT_ONCE_CRON = '0 0 * * *';
const HOURLY_CRON = '0 * * * *';

export function toAlertCron(pace: AlertPace): string {
  return pace === 'hourly' ? HOURLY_CRON : AT_ONCE_CRON;
}

/** "as it comes", "every hour" */
export function showAlertPace(cron: string): string {
  return cron === HOURLY_CRON ? 'every hour' : 'as it comes';
}

export function isHourlyAlert(cron: string): boolean {
  return cron === HOURLY_CRON;
}
