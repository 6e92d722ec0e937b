import type { Problem } from '../../core/connection/connection.ts';
import type { Store } from '../../store/port/port.ts';

/** What is wrong with the store; null if it can be read and written. Never rejects. */
export async function askStore(store: Pick<Store, 'articles' | 'check'>): Promise<Problem | null> {
  try {
    const { problem } = await store.check();
    if (problem) return { says: problem.message, hint: problem.hint };
    await store.articles.overview({ story: null, asOf: null });
    return null;
  } catch (error) {
    const says = `It does not answer: ${error instanceof Error ? error.message : String(error)}.`;
    return { says, hint: 'To find the reason, run npm run -s dateline -- doctor' };
  }
}
