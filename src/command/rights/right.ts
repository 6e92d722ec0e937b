/**
 * What a person may do, each more than the one before. A member asks, and has their own reminders; a manager of a server
 * or workspace changes what belongs to it; an operator changes what everyone on the desk shares.
 */
export const RIGHTS = ['member', 'manager', 'operator'] as const;

export type Right = (typeof RIGHTS)[number];

export function isEnough(right: Right, needed: Right): boolean {
  return RIGHTS.indexOf(right) >= RIGHTS.indexOf(needed);
}
