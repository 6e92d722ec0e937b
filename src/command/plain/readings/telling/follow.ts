import { plainCall } from '../../plain-call.ts';
import type { ReadingRule } from '../../reading.ts';

const VERBS = new Set(['follow', 'subscribe', 'watch', 'add', 'track', 'monitor', 'read']);

/** "Follow https://example.org/feed" */
export const readFollow: ReadingRule = (asked) => {
  const verb = asked.words.find(({ folded }) => VERBS.has(folded))?.folded;
  const [, address] = /(https?:\/\/[^\s<>"“”]+)/.exec(asked.text) ?? [];
  if (!verb || address === undefined) return [];
  if (verb === 'read') {
    const call = plainCall(asked, 'read', { text: address, 'as-of': null });
    return call ? [{ call, says: `Read ${address} into the desk`, score: 0.95, confirm: 'Read article' }] : [];
  }
  const call = plainCall(asked, 'follow', { url: address, 'as-of': null });
  return call ? [{ call, says: `Follow ${address}`, score: 0.95 }] : [];
};
