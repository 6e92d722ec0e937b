/** One step of the schema. Never edited once released: what changes is a further step. */
export type Migration = { readonly number: number; readonly sql: string };
