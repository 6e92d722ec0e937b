import type { Kysely } from 'kysely';
import type { SourceStore } from '../sources.ts';
import type { Tables } from '../tables.ts';
import { claimSource, hurrySources } from './claim.ts';
import { addSource, changeSource, findSource, listSources, removeSource } from './follow.ts';
import { findItems, itemsOf, itemsUnder } from './items.ts';
import { keepItem, seeAgain } from './keep-item.ts';
import { settleSource } from './settle.ts';
import { tidySources } from './tidy.ts';

/** What is read and what has been seen, over SQL. */
export function createSourceStore(sql: Kysely<Tables>): SourceStore {
  return {
    add: (source) => addSource(sql, source),
    find: (id) => findSource(sql, 'id', id),
    findByUrl: (url) => findSource(sql, 'url', url),
    list: () => listSources(sql),
    change: (id, change) => changeSource(sql, id, change),
    remove: (id) => removeSource(sql, id),
    claim: (now, until) => claimSource(sql, now, until),
    settle: (id, settlement) => settleSource(sql, id, settlement),
    hurry: (now) => hurrySources(sql, now),
    tidy: (proposedBefore, seenBefore) => tidySources(sql, proposedBefore, seenBefore),
    items: (source, keys) => findItems(sql, source, keys),
    itemsUnder: (key) => itemsUnder(sql, key),
    itemsOf: (article) => itemsOf(sql, article),
    keepItem: (item) => keepItem(sql, item),
    seeAgain: (ids, at) => seeAgain(sql, ids, at),
  };
}
