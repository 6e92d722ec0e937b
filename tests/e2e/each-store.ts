import { freshDatabase } from '../postgres/fresh-database.ts';

/** Where a desk of a test keeps everything: a file's name or a database's address, as `openDesk` takes it. */
export type TestStore = { readonly store: string; drop(): Promise<void> };

export type TestStoreKind = { readonly name: 'SQLite' | 'PostgreSQL'; make(): Promise<TestStore> };

export const ON_SQLITE: TestStoreKind = {
  name: 'SQLite',
  make: async () => ({ store: ':memory:', drop: async () => {} }),
};

export const ON_POSTGRES: TestStoreKind = {
  name: 'PostgreSQL',
  async make() {
    const { url, drop } = await freshDatabase();
    return { store: url, drop };
  },
};

export const STORE_KINDS: readonly TestStoreKind[] = [ON_SQLITE, ON_POSTGRES];
