/** One schema migration. Never edited once released: add another one instead. */
export type Migration = { readonly number: number; readonly sql: string };
