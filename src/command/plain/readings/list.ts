import type { ReadingRule } from '../reading.ts';
import { readBare } from './bare.ts';
import { readCompare } from './compare.ts';
import { readLists } from './lists.ts';
import { readPassages } from './passages.ts';
import { readSaid } from './said.ts';
import { readSearch } from './search.ts';
import { readSpokesman } from './spokesman.ts';
import { readChanges } from './story/changes.ts';
import { readDates } from './story/dates.ts';
import { readState } from './story/state.ts';
import { readTimeline } from './story/timeline.ts';
import { readWhen } from './story/when.ts';
import { readAlertWish } from './telling/alert.ts';
import { readDigestWish } from './telling/digest.ts';
import { readFollow } from './telling/follow.ts';
import { readManage } from './telling/manage.ts';
import { readRemind } from './telling/remind.ts';
import { readUnknowable } from './unknowable.ts';
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
