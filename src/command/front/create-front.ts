import type { Card } from '../../card/card.ts';
import { errorCard } from '../../card/error-card.ts';
import { UserError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import type { Desk } from '../../desk/desk.ts';
import type { Call } from '../call.ts';
import type { Caller, Command, SuggestContext } from '../define.ts';
import { bindWords } from '../grammar/bind-words.ts';
import { type FoundAction, readAction, readPath } from '../grammar/find-action.ts';
import { readValues } from '../grammar/read-values.ts';
import { withCommonOptions } from '../options/common-options.ts';
import { todayOf } from '../options/today.ts';
import { carryAsOf } from './carry-as-of.ts';
import { createMoves } from './create-moves.ts';
import { dropManaging } from './drop-managing.ts';
import type { Front, Reply, SuggestRequest } from './front.ts';

const MOST_CHOICES = 25;

export type FrontParts = {
  readonly desk: Desk;
  /** The commands as they are now, stories' own among them. */
  readonly commands: () => readonly Command[];
  readonly onCommandsChanged: Front['onCommandsChanged'];
  readonly now: () => Temporal.Instant;
  /** On a story clock nothing is known that was not yet published; else everything is. */
  readonly asOf: (() => string) | null;
  readonly log: Log;
};

/** The one way into the commands: finds, validates, runs; whatever happens, a card comes back. */
export function createFront(parts: FrontParts): Front {
  const commands = () => parts.commands().map(withCommonOptions);

  async function run(found: FoundAction, raw: Call['values'], caller: Caller): Promise<Card> {
    const { action, path } = found;
    const now = parts.now();
    const values = readValues(action, path, raw, todayOf(now, null, caller));
    if (action.manage && !caller.mayManage) throw notAllowed(path);
    const asked = typeof values['as-of'] === 'string' ? values['as-of'] : null;
    const asOf = asked ?? parts.asOf?.() ?? null;
    const context = { desk: parts.desk, now, asOf, caller, commands: commands() };
    const card = await action.run(values, context);
    audit(parts.log, found, values, caller);
    return carryAsOf(caller.mayManage ? card : dropManaging(card, context.commands), asked);
  }

  async function answer(call: Call, caller: Caller): Promise<Reply> {
    return settle(call, parts.log, async () => {
      const found = readPath(call.path, commands());
      return { card: await run(found, call.values, caller), visibility: found.action.visibility };
    });
  }

  async function answerText(text: string, caller: Caller): Promise<Reply> {
    let call: Call = { path: 'help', values: {} };
    return settle(call, parts.log, async () => {
      const found = readAction(text, commands());
      const context = suggestContext(parts, found, caller);
      call = { path: found.path, values: await bindWords(found.action, found.path, found.rest, context) };
      return answer(call, caller);
    });
  }

  async function suggest({ path, option, typed }: SuggestRequest, caller: Caller) {
    try {
      const found = readPath(path, commands());
      const choices = await found.action.options[option]?.suggest?.(suggestContext(parts, found, caller), typed);
      return (choices ?? []).slice(0, MOST_CHOICES);
    } catch (error) {
      parts.log.warn({ error: String(error), path, option }, 'suggestions failed');
      return [];
    }
  }

  const { leaveWorkspace, joinWorkspace } = createMoves(parts);
  return {
    commands,
    leaveWorkspace,
    joinWorkspace,
    answer,
    answerText,
    suggest,
    onCommandsChanged: parts.onCommandsChanged,
  };
}

function suggestContext({ desk, now, asOf }: FrontParts, { story }: FoundAction, caller: Caller): SuggestContext {
  return { desk, now: now(), asOf: asOf?.() ?? null, caller, story };
}

/** Who changed what, where. A text of several lines is an article's body, and no log's. */
function audit(log: Log, { action, path }: FoundAction, all: Call['values'], { user, channel }: Caller): void {
  if (!action.manage && !action.changes) return;
  const values = Object.fromEntries(Object.entries(all).filter(([name]) => !action.options[name]?.multiline));
  log.info({ audit: path, values, user, channel }, 'changed by a command');
}

async function settle(call: Call, log: Log, run: () => Promise<Reply>): Promise<Reply> {
  try {
    return await run();
  } catch (error) {
    const card = error instanceof UserError ? userErrorCard(error, call) : bugCard(error, call, log);
    return { card, visibility: 'caller' };
  }
}

function userErrorCard({ message, hint, instead }: UserError, call: Call): Card {
  const buttons = (instead?.values ?? []).map((value) => ({
    label: value,
    command: call.path,
    values: { ...call.values, [instead?.option ?? '']: value },
  }));
  return errorCard(message, hint, buttons);
}

/** What is shown is a reference; what happened is in the log under it. */
function bugCard(error: unknown, { path }: Call, log: Log): Card {
  const reference = crypto.randomUUID().slice(0, 8);
  log.error({ reference, path, error: error instanceof Error ? error.stack : String(error) }, 'command failed');
  return errorCard(`Something went wrong (${reference}).`, 'It is in the log under that reference; try again.');
}

function notAllowed(path: string): UserError {
  return new UserError(
    `/${path} needs the right to manage this server.`,
    'Ask someone with Manage Server on Discord, or an admin of the workspace on Slack.',
  );
}
