import { type Kysely, type RawBuilder, sql as raw, type SqlBool } from 'kysely';
import { unpackArticleText } from '../articles/pack/pack-article-text.ts';
import { unpackFindings } from '../articles/pack/pack-findings.ts';
import type { ExportedRow } from '../port/workspaces/workspaces.ts';
import type { Tables } from '../tables.ts';
import { type NamedWorkspace, OWNED_TABLES } from './belonging.ts';

const ROWS_A_QUERY = 200;
/** Sealed tokens are of no use elsewhere, and no file should have them; the others are bytes made from the text. */
const NEVER_EXPORTED: ReadonlySet<string> = new Set(['sealed', 'sketch', 'contribution']);

type Row = Readonly<Record<string, unknown>>;
type Asked = { readonly table: string; readonly key: readonly string[]; readonly where: RawBuilder<SqlBool> };

/** Everything of a workspace, a table after the other, then the articles that it sees or saw. */
export async function* exportWorkspace(sql: Kysely<Tables>, workspace: NamedWorkspace): AsyncIterable<ExportedRow> {
  for (const { table, key, of } of OWNED_TABLES) yield* exportTable(sql, { table, key, where: of(workspace) });
  const seen = raw<SqlBool>`number in (
    select article from sights where workspace = ${workspace.number}
    union select article from revisions where workspace = ${workspace.number}
  )`;
  yield* exportTable(sql, { table: 'articles', key: ['number'], where: seen });
}

/** A few rows at a time, after the last one, so that no query is long and no row is read twice. */
async function* exportTable(sql: Kysely<Tables>, { table, key, where }: Asked): AsyncIterable<ExportedRow> {
  const columns = raw.join(key.map((column) => raw.ref(column)));
  for (let last: Row | undefined; ; ) {
    const values = last && key.map((column) => last?.[column]);
    const after = values ? raw`and (${columns}) > (${raw.join(values)})` : raw``;
    const { rows } = await raw<Row>`
      select * from ${raw.table(table)} where (${where}) ${after} order by ${columns} limit ${ROWS_A_QUERY}`.execute(
      sql,
    );
    for (const row of rows) yield { table, row: toReadable(row) };
    last = rows.at(-1);
    if (rows.length < ROWS_A_QUERY) return;
  }
}

/** Texts and findings of articles are packed in the store; JSON is as it is stored. */
function toReadable(row: Row): Row {
  const { text, findings } = row;
  const columns = Object.entries(row).filter(([column]) => !NEVER_EXPORTED.has(column));
  const read = Object.fromEntries(columns);
  if (!(text instanceof Uint8Array) || !(findings instanceof Uint8Array)) return read;
  const unpacked = unpackArticleText(text);
  return { ...read, text: unpacked, findings: unpackFindings(findings, unpacked) };
}
