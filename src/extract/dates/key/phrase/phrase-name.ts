import type { TitleContext } from '../title/context.ts';
import { askedTo } from './asked-to.ts';
import { electionNear, type FindElection } from './election.ts';
import { eventBeside } from './event-beside.ts';
import { doneBy } from './limits/done-by.ts';
import { givenUntil } from './limits/given-until.ts';
import { lastsUntil } from './limits/lasts-until.ts';
import { ownedPlan } from './owned-plan.ts';
import { runIn } from './run-in.ts';
import { scheduledObject } from './scheduled-object.ts';
import { startingWith } from './starting-with.ts';
import { toBeDone } from './to-be-done.ts';
import { whenClause } from './when-clause.ts';
import { whenTold } from './when-told.ts';

/**
 * What happens on a day ahead, where its clause gives no title: another clause or phrase of the sentence that the day belongs to, in
 * 3 to 14 words. Undefined if there is none.
 */
export function phraseName(context: TitleContext, findElection: FindElection): string | undefined {
  for (const make of MAKERS) {
    const name = make(context);
    if (name !== undefined) return name;
  }
  return electionNear(context, findElection);
}

const MAKERS = [
  whenClause,
  toBeDone,
  runIn,
  askedTo,
  givenUntil,
  ownedPlan,
  scheduledObject,
  lastsUntil,
  doneBy,
  startingWith,
  eventBeside,
  whenTold,
];
