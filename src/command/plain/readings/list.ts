import type { ReadingRule } from '../reading.ts';
import { readAlertWish } from './alert.ts';
import { readBare } from './bare.ts';
import { readChanges } from './changes.ts';
import { readCompare } from './compare.ts';
import { readDates } from './dates.ts';
import { readDigestWish } from './digest.ts';
import { readFollow } from './follow.ts';
import { readLists } from './lists.ts';
import { readManage } from './manage.ts';
import { readPassages } from './passages.ts';
import { readRemind } from './remind.ts';
import { readSaid } from './said.ts';
import { readSearch } from './search.ts';
import { readSpokesman } from './spokesman.ts';
import { readState } from './state.ts';
import { readTimeline } from './timeline.ts';
import { readUnknowable } from './unknowable.ts';
import { readWhen } from './when.ts';
import { readWho } from './who.ts';

/** The kinds of questions; the first that is sure decides, so the more special ones come first. */
export const READINGS: readonly ReadingRule[] = [
  readFollow,
  readAlertWish,
  readRemind,
  readDigestWish,
  readManage,
  readCompare,
  readSpokesman,
  readSaid,
  readChanges,
  readState,
  readDates,
  readTimeline,
  readLists,
  readWho,
  readUnknowable,
  readSearch,
  readWhen,
  readBare,
  readPassages,
];
