import type { Card } from '../card/card.ts';
import type { Channel } from '../core/channels/channel.ts';
import type { Maker } from '../core/channels/maker.ts';
import type { PostingProblem } from '../core/channels/posting-problem.ts';
import type { AddToCalendar } from '../core/dates/calendar-event.ts';
import type { Desk } from '../desk/desk.ts';
import type { Right } from './rights/right.ts';
import type { WhoManages } from './rights/who-manages.ts';

/** Who asks, and from where. */
export type Caller = {
  readonly channel: Channel;
  /** The platform's id of the person. */
  readonly user: string;
  /** IANA zone of the person where the platform tells it. */
  readonly zone: string | null;
  /** What they may do here. */
  readonly right: Right;
  /**
   * The same person in another channel or server, as typed after `in:`, with their right there; a server alone has a
   * channel without an id. Undefined where there is none that they may know of; absent where there is nowhere else.
   */
  readonly elsewhere?: (typed: string) => Promise<Caller | undefined>;
  /** Who manages where they ask; absent where it is as everywhere on the platform. Never rejects. */
  readonly whoManages?: () => Promise<WhoManages>;
  /** What stands against posting in the channel later on; null where nothing does, absent where nobody looks. */
  readonly canPost?: () => Promise<PostingProblem | null>;
  /** Puts an event into the calendar of the place they ask from; absent where it has none. */
  readonly addToCalendar?: AddToCalendar;
};

export type CommandContext = {
  readonly desk: Desk;
  /** The moment of asking. */
  readonly now: Temporal.Instant;
  /** Articles published after this day are not yet known (YYYY-MM-DD); null: everything is known. */
  readonly asOf: string | null;
  readonly caller: Caller;
  readonly commands: readonly Command[];
};

export type Choice = { readonly name: string; readonly value: string };
export type SuggestContext = Pick<CommandContext, 'desk' | 'now' | 'asOf' | 'caller'> & {
  /** The story whose own command is being typed. */
  readonly story: string | null;
};

export type OptionType = 'text' | 'integer' | 'boolean' | 'date' | 'zone' | 'time';

/** One option: Discord's schema, the text grammar, /help and every validation message come from it. */
export type Option = {
  readonly type: OptionType;
  readonly description: string;
  readonly required?: boolean;
  readonly choices?: readonly Choice[];
  readonly min?: number;
  readonly max?: number;
  /** In text, takes all the words that are left, not one. */
  readonly rest?: boolean;
  /** In text: how many of the words left belong to this option (a name of several words); 1 where absent. */
  readonly take?: (context: SuggestContext, words: readonly string[]) => Promise<number>;
  /** In text only by name (`key:value`), never by place. */
  readonly named?: boolean;
  /**
   * A text of several lines: asked for in a window of its own where a platform's command line holds one line. In text,
   * all that is left, as it was typed.
   */
  readonly multiline?: boolean;
  /** Where it is given, the option that it names is not needed. */
  readonly insteadOf?: string;
  /** Filled in with when the message was posted (ISO 8601), where the command is chosen in a message's menu. */
  readonly messageTime?: boolean;
  readonly suggest?: (context: SuggestContext, typed: string) => Promise<readonly Choice[]>;
};

export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O['type'] extends 'integer' ? number : O['type'] extends 'boolean' ? boolean : string;
export type OptionValues<O extends Options> = {
  readonly [K in keyof O]: O[K]['required'] extends true ? ValueOf<O[K]> : ValueOf<O[K]> | undefined;
};

export type CommandSpec<O extends Options> = {
  readonly name: string;
  readonly description: string;
  /** Who sees the answer at first: the caller alone (with a button to post it), or the channel. */
  readonly visibility: 'caller' | 'channel';
  /** What its caller needs at least. */
  readonly right: Right;
  /** In a direct message it is about the caller's own things, and needs no more than a member has. */
  readonly ownInDirect?: boolean;
  /** It is about the channel it is asked in, and about another one with `in:`. */
  readonly ofChannel?: boolean;
  /** Changes what is the caller's own, so that it leaves a line of audit too. */
  readonly changes?: boolean;
  /** Offered under this name for a message of the chat: its text is the value of the option that is multiline. */
  readonly messageMenu?: string;
  readonly options: O;
  /**
   * What a window asks for in place of running it, by option, filled in with what is known: where a call names a thing and
   * says nothing new of it. Undefined: it is run. May throw a UserError: no such thing. Where there are no windows it is run.
   */
  fillIn?(values: OptionValues<O>, context: CommandContext): Promise<Readonly<Record<string, string>> | undefined>;
  /** Who made what it changes: what others or the desk made is the operator's. May throw a UserError: no such thing. */
  whose?(values: OptionValues<O>, context: CommandContext): Promise<readonly Maker[]>;
  run(values: OptionValues<O>, context: CommandContext): Promise<Card>;
};

/** A command with its options' types forgotten: what lists, grammars and platforms work with. */
export type Action = Omit<CommandSpec<Options>, 'run' | 'whose' | 'fillIn'> & {
  fillIn?(values: AnyValues, context: CommandContext): Promise<Readonly<Record<string, string>> | undefined>;
  whose?(values: AnyValues, context: CommandContext): Promise<readonly Maker[]>;
  run(values: AnyValues, context: CommandContext): Promise<Card>;
};

type AnyValues = Readonly<Record<string, string | number | boolean | undefined>>;

/** A command of several actions ("/digest daily …", "/digest list"); `fallback` takes what names no action. */
export type CommandGroup = {
  readonly name: string;
  readonly description: string;
  readonly actions: readonly Action[];
  readonly fallback: string;
  /** Set where a story brought the command: on Discord it is a guild command. */
  readonly story?: string;
  /** Other names that are understood when typed or pressed, but not offered. */
  readonly aliases?: readonly string[];
  /** The command that took its place, where it is kept for those who know the old name. */
  readonly movedTo?: string;
};

export type Command = Action | CommandGroup;

export function defineCommand<const O extends Options>(spec: CommandSpec<O>): Action {
  // The runner has validated the values against spec.options before it calls run.
  return spec as unknown as Action;
}

export function defineGroup(group: CommandGroup): CommandGroup {
  return group;
}

export function isGroup(command: Command): command is CommandGroup {
  return 'actions' in command;
}
