import type { Card } from '../../card/card.ts';
import { errorCard } from '../../card/error-card.ts';
import { UserError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import type { Call } from '../call.ts';
import type { Caller, Command, SuggestContext } from '../define.ts';
import { bindWords } from '../grammar/bind-words.ts';
import { type FoundAction, readAction, readPath } from '../grammar/find-action.ts';
import { readValues } from '../grammar/read-values.ts';
import { findStoryDay } from '../middlewares/find-story-day.ts';
import { listMiddlewares } from '../middlewares/list.ts';
import { wrapRun } from '../middlewares/middleware.ts';
import { todayOf } from '../options/today.ts';
import { readQuestion } from '../plain/answer-plain.ts';
import { isQuestion } from '../plain/is-question.ts';
import { createEntrance, type Entered } from './create-entrance.ts';
import { createFillIn } from './create-fill-in.ts';
import { createMoves } from './create-moves.ts';
import type { Front, Reply, SuggestRequest } from './front.ts';
import type { FrontParts } from './front-parts.ts';
import { repairButtons } from './repair-buttons.ts';
import { toFailureCard } from './to-failure-card.ts';

const MOST_CHOICES = 25;

/** The only way to run commands: finds, validates, runs, and always returns a card. */
export function createFront(parts: FrontParts): Front {
  const enter = createEntrance(parts);
  const runAction = wrapRun(
    ({ found, values, context }) => found.action.run(values, context),
    listMiddlewares(parts.log, enter),
  );

  async function run(found: FoundAction, raw: Call['values'], entered: Entered): Promise<Reply> {
    const { context } = entered;
    const values = readValues(found.action, found.path, raw, todayOf(context.now, null, context.caller));
    return { card: await runAction({ found, values, context }), visibility: found.action.visibility };
  }

  async function answer(call: Call, caller: Caller): Promise<Reply> {
    let known: readonly Command[] = [];
    return settle(
      () => ({ call, commands: known }),
      parts.log,
      async () => {
        const entered = await enter(caller);
        known = entered.context.commands;
        return run(readPath(call.path, entered.context.commands), call.values, entered);
      },
    );
  }

  async function answerText(text: string, caller: Caller): Promise<Reply> {
    let call: Call = { path: 'help', values: {} };
    let known: readonly Command[] = [];
    const read = async () => {
      const entered = await enter(caller);
      const { context } = entered;
      known = context.commands;
      if (isQuestion(text, context.commands)) {
        const asOf = (await findStoryDay(context)) ?? context.asOf;
        const answer = await readQuestion(text.trim().replace(/^\//, ''), { ...context, asOf });
        if (answer.kind === 'card') return { card: answer.card, visibility: 'caller' as const };
        call = answer.call;
        const reply = await run(readPath(call.path, context.commands), call.values, entered);
        return { ...reply, card: withReading(reply.card, answer.reading), readAs: call };
      }
      const found = readAction(text, context.commands);
      const typing = suggestContext(entered, found);
      call = { path: found.path, values: await bindWords(found.action, found.path, found.rest, typing) };
      return run(found, call.values, entered);
    };
    return settle(() => ({ call, commands: known }), parts.log, read);
  }

  async function suggest({ path, option, typed }: SuggestRequest, caller: Caller) {
    try {
      const entered = await enter(caller);
      const found = readPath(path, entered.context.commands);
      const choices = await found.action.options[option]?.suggest?.(suggestContext(entered, found), typed);
      return (choices ?? []).slice(0, MOST_CHOICES);
    } catch (error) {
      parts.log.warn({ error: String(error), path, option }, 'suggestions failed');
      return [];
    }
  }

  const { leaveWorkspace, joinWorkspace, welcome } = createMoves(parts);
  return {
    commands: () => enter.commandsOf(parts.own),
    commandsIn: async (workspace) => enter.commandsOf(await parts.deskOf(workspace)),
    leaveWorkspace,
    joinWorkspace,
    welcome,
    answer,
    answerText,
    suggest,
    fillIn: createFillIn(parts, enter),
    onCommandsChanged: parts.onCommandsChanged,
  };
}

function suggestContext({ context }: Entered, { story }: FoundAction): SuggestContext {
  const { desk, now, asOf, caller } = context;
  return { desk, now, asOf, caller, story };
}

/** What the card's title says already is not said above it. */
const withReading = (card: Card, reading: string): Card => (card.title === reading ? card : { ...card, reading });

/** The call as far as it was understood before it failed, and the commands of the desk that was asked. */
type Tried = { readonly call: Call; readonly commands: readonly Command[] };

async function settle(tried: () => Tried, log: Log, run: () => Promise<Reply>): Promise<Reply> {
  try {
    return await run();
  } catch (error) {
    const card = error instanceof UserError ? userErrorCard(error, tried()) : toFailureCard(error, tried().call, log);
    return { card, visibility: 'caller' };
  }
}

function userErrorCard({ message, hint, instead }: UserError, { call, commands }: Tried): Card {
  const buttons = (instead?.values ?? []).map((value, at) => ({
    label: instead?.labels?.[at] ?? value,
    command: call.path,
    values: { ...call.values, [instead?.option ?? '']: value },
  }));
  return errorCard(message, hint, buttons.length > 0 ? buttons : repairButtons(hint, commands));
}
