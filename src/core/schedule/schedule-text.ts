const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** A cron expression in words: "daily at 09:00", "every Monday at 09:00"; if there are none, "at cron" and the expression. */
export function showSchedule(cron: string): string {
  const [minute = '', hour = '', day, month, weekday = ''] = cron.split(' ');
  if (!/^\d+$/.test(minute) || !/^\d+$/.test(hour) || day !== '*' || month !== '*') return `at cron ${cron}`;
  const time = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
  if (weekday === '*') return `daily at ${time}`;
  if (weekday === '1-5') return `weekdays at ${time}`;
  const name = /^\d$/.test(weekday) ? WEEKDAYS[Number(weekday) % 7] : undefined;
  return name ? `every ${name.slice(0, 1).toUpperCase()}${name.slice(1)} at ${time}` : `at cron ${cron}`;
}

/** "09:00" on these weekdays (cron's fifth field) → a cron expression. */
export function toCron(time: string, weekdays: string): string {
  const [hour = '0', minute = '0'] = time.split(':');
  return `${Number(minute)} ${Number(hour)} * * ${weekdays}`;
}

/** "monday", "Mon" → cron's number for the weekday. */
export function parseWeekday(text: string): string | undefined {
  const typed = text.trim().toLowerCase();
  const number = typed.length < 3 ? -1 : WEEKDAYS.findIndex((name) => name.startsWith(typed));
  return number < 0 ? undefined : String(number);
}
