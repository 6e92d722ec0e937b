import { type Kysely, type RawBuilder, sql as raw } from 'kysely';
import type { Tables } from '../tables.ts';
import { isThere } from './is-there.ts';

const ITEMS_A_TRANSACTION = 500;

const ITEM_COLUMNS = ['article', 'title', 'url', 'print', 'outcome', 'tries', 'first_seen', 'last_seen', 'trail'];
const COLUMNS = raw.join(ITEM_COLUMNS.map((column) => raw.ref(column)));
const MOVED_COLUMNS = raw.join(ITEM_COLUMNS.map((column) => raw.ref(`moved.${column}`)));

/**
 * Moves the next items with their keys: to the desk's own workspace under their numbers, and a copy to the workspace whose
 * feed they came from, or whose members pasted them. False if there are none.
 */
export function adoptItems(sql: Kysely<Tables>, own: RawBuilder<number>): Promise<boolean> {
  return sql.transaction().execute(async (transaction) => {
    if (!(await isThere(transaction, 'released_items'))) return false;
    const { rows } = await raw<{ last: number | null }>`
      select max(id) as last from (select id from released_items order by id limit ${ITEMS_A_TRANSACTION}) as next`.execute(
      transaction,
    );
    const last = rows[0]?.last ?? null;
    if (last === null) return false;
    const { rows: highest } = await raw<{ highest: number }>`
      select max(id) as highest from (select id from items union select id from released_items) as every`.execute(
      transaction,
    );
    const above = highest[0]?.highest ?? 0;
    await raw`
      insert into items (id, workspace, feed, ${COLUMNS})
      select id, ${own}, source, ${COLUMNS} from released_items where id <= ${last}`.execute(transaction);
    await raw`
      insert into items (id, workspace, feed, ${COLUMNS})
      select moved.id + ${above}, workspaces.number, coalesce(copy.id, 0), ${MOVED_COLUMNS}
      from released_items as moved
      left join feeds as feed on feed.id = moved.source and feed.reader = ${own}
      left join released_articles as pasted on moved.source = 0 and pasted.id = moved.article and pasted.origin like 'read %'
      join workspaces on workspaces.name = coalesce(feed.platform || '/' || feed.workspace, substr(pasted.origin, length('read ') + 1))
      left join feeds as copy on copy.reader = workspaces.number and copy.url = feed.url
      where moved.id <= ${last} and (moved.source = 0 or copy.id is not null)`.execute(transaction);
    await raw`
      insert into item_keys (workspace, feed, key, item)
      select items.workspace, items.feed, released_item_keys.key, items.id from released_item_keys
      join items on items.id in (released_item_keys.item, released_item_keys.item + ${above})
      where released_item_keys.item <= ${last}`.execute(transaction);
    await raw`delete from released_items where id <= ${last}`.execute(transaction);
    return true;
  });
}
