/** Participles that say that a plan was given up. They mean it wherever they stand; "delayed" and "abandoned" need its day near them. */
export const PUT_OFF: ReadonlySet<string> = new Set(['postponed', 'deferred', 'shelved']);
export const CANCELLED: ReadonlySet<string> = new Set(['cancelled', 'canceled', 'scrapped']);
