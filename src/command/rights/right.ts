/**
 * What a person may do, each more than the one before: a member asks, and has reminders of their own; a manager of a
 * server or workspace sets what is its own; an operator sets what everyone who shares the desk shares.
 */
export const RIGHTS = ['member', 'manager', 'operator'] as const;

export type Right = (typeof RIGHTS)[number];

export function isEnough(right: Right, needed: Right): boolean {
  return RIGHTS.indexOf(right) >= RIGHTS.indexOf(needed);
}
