import pg from 'pg';

const OTHERS = `select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()`;
const TABLES = `select quote_ident(tablename) as name from pg_tables
  where schemaname = 'public' and tablename <> 'dateline_schema'`;
const NUMBERING = `select setval(quote_ident(sequencename)::regclass, 1, false) from pg_sequences`;
const OWN = `insert into workspaces (name, made_at) values ('own', 0)`;

/** Deletes every row, ends every connection, and numbers from 1 again: as the schema was when it was made. */
export async function emptyDatabase(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(OTHERS);
    const { rows } = await client.query<{ name: string }>(TABLES);
    const deletions = rows.map(({ name }) => `delete from ${name};`).join(' ');
    // As a copy: what refers to what does not matter.
    await client.query(`set session_replication_role = replica; ${deletions} ${NUMBERING}; ${OWN};`);
  } finally {
    await client.end();
  }
}
