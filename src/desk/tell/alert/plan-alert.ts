import { certaintyWords } from '../../../core/dates/show/certainty-words.ts';
import { showDate } from '../../../core/dates/show/show-date.ts';
import type { AlertLine, AlertNews, AlertPost, AlertThing } from '../../../core/views/alert-view.ts';
import { type AlertState, toStateItems } from './alert-state.ts';

type AlertQuota = { readonly anHour: number; readonly isHourly: boolean };

/**
 * What to post now: each thing by itself up to the quota of the hour, and the rest in one line. What comes after that line
 * waits for the next hour, which tells it in one line first. Pure.
 */
export function planAlert(
  things: readonly AlertThing[],
  before: AlertState,
  { anHour, isHourly }: AlertQuota,
  now: Temporal.Instant,
): AlertNews {
  const hour = toHour(now);
  const isSameHour = before.hour === hour.toString();
  const start = isSameHour ? before : { ...before, hour: hour.toString(), posted: 0, isLineSent: false };
  const { posts, state } = isHourly ? planHour(things, start, anHour) : planEach(things, start, anHour, isSameHour);
  return {
    posts,
    told: new Map([...things.flatMap(({ told }) => [...told]), ...toStateItems(state)]),
    nextAt: state.leftCount > 0 ? hour.add({ hours: 1 }) : null,
  };
}

type Planned = { readonly posts: readonly AlertPost[]; readonly state: AlertState };

function planHour(things: readonly AlertThing[], state: AlertState, anHour: number): Planned {
  if (things.length === 0) return { posts: [], state };
  const rest = things.slice(anHour).map(toAlertLine);
  return {
    posts: [{ kind: 'hour', things: things.slice(0, anHour), rest }],
    state: { ...state, posted: state.posted + 1 },
  };
}

function planEach(things: readonly AlertThing[], state: AlertState, anHour: number, isSameHour: boolean): Planned {
  const isOwed = !isSameHour && state.leftCount > 0;
  const owed: readonly AlertPost[] = isOwed ? [{ kind: 'rest', lines: state.left, count: state.leftCount }] : [];
  const waiting = isOwed ? { left: [], leftCount: 0 } : { left: state.left, leftCount: state.leftCount };
  const room = Math.max(0, anHour - state.posted - owed.length);
  const posts: readonly AlertPost[] = things.slice(0, room).map((thing) => ({ kind: 'thing', thing }));
  const rest = things.slice(room).map(toAlertLine);
  const after = { ...state, ...waiting, posted: state.posted + owed.length + posts.length };
  if (rest.length === 0) return { posts: [...owed, ...posts], state: after };
  if (!state.isLineSent)
    return {
      posts: [...owed, ...posts, { kind: 'rest', lines: rest, count: rest.length }],
      state: { ...after, isLineSent: true },
    };
  return {
    posts: [...owed, ...posts],
    state: { ...after, left: [...waiting.left, ...rest], leftCount: waiting.leftCount + rest.length },
  };
}

/** A thing in a few words. */
function toAlertLine(thing: AlertThing): AlertLine {
  if (thing.kind === 'article') return { title: thing.source.title, url: thing.source.url };
  const { event, date, certainty, sources } = thing.date;
  return { title: `${event}, ${showDate(date)} (${certaintyWords(certainty)})`, url: sources[0]?.url ?? null };
}

function toHour(now: Temporal.Instant): Temporal.Instant {
  return now.round({ smallestUnit: 'hour', roundingMode: 'floor' });
}
