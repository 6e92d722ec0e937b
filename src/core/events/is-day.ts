/** Whether a date is a day, not a week or a month. */
export const isDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);
