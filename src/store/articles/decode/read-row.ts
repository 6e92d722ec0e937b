import { StoreError } from '../../../core/errors.ts';
import { type Decode, decodeJson } from '../../decode.ts';

export type RowPlace = { readonly table: string; readonly row: number | string };

/** Reads the JSON of a row's column. Throws a StoreError that names the table and the row if it cannot be read. */
export function readColumn<T>(place: RowPlace, json: string, decode: Decode<T>): T {
  return readPart(place, () => decodeJson(json, decode));
}

/** The same for a part of a row that is parsed already. */
export function readPart<T>({ table, row }: RowPlace, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    const message = `The row ${row} of the table ${table} cannot be read: ${why}.`;
    const hint = 'Put back a backup of the store, or take the article back with /desk take-back and read it again.';
    throw new StoreError('damaged', { message, hint }, error);
  }
}
