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
