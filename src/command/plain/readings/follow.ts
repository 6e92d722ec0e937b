import { plainCall } from '../plain-call.ts';
import type { ReadingRule } from '../reading.ts';

const VERBS = new Set(['follow', 'subscribe', 'watch', 'add', 'track', 'monitor', 'read']);

/** "Follow https://example.org/feed" */
export const readFollow: ReadingRule = (asked) => {
  const verb = asked.words.find(({ folded }) => VERBS.has(folded))?.folded;
  const [, address] = /(https?:\/\/[^\s<>"“”]+)/.exec(asked.text) ?? [];
  if (!verb || address === undefined) return [];
  const call =
    verb === 'read' ? plainCall(asked, 'read', { text: address }) : plainCall(asked, 'follow', { url: address });
  if (!call || Object.values(call.values).length === 0) return [];
  const { 'as-of': _day, ...values } = call.values;
  const says = verb === 'read' ? `Read ${address} into the desk` : `Follow ${address}`;
  return [{ call: { ...call, values }, says, score: 0.95, ...(verb === 'read' ? { confirm: 'Read article' } : {}) }];
};
