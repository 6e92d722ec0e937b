import { SourceError, UserError } from '../../../../core/errors.ts';

/** A text that stalls or kills its thread counts as unreadable. Throws a UserError. */
export async function readOrSay<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new UserError(`It could not be read: ${error.message}.`, 'Paste only the text of an article.');
  }
}
