import type { Caller, Command, CommandContext } from '../define.ts';
import { withCommonOptions } from '../options/common-options.ts';
import { personOf } from '../options/person-of.ts';
import type { DeskHere, FrontParts } from './front-parts.ts';

/** What a caller's command runs with, in their workspace. */
export type Entered = { readonly context: CommandContext };

/** The one place where it is decided which workspace's desk a caller asks. */
export type Entrance = {
  (caller: Caller): Promise<Entered>;
  /** The commands of a desk with the options that all have; the same list until they change. */
  commandsOf(here: DeskHere): readonly Command[];
};

export function createEntrance({ deskOf, now, asOf }: Pick<FrontParts, 'deskOf' | 'now' | 'asOf'>): Entrance {
  const known = new WeakMap<readonly Command[], readonly Command[]>();

  function commandsOf(here: DeskHere): readonly Command[] {
    const plain = here.commands();
    const made = known.get(plain) ?? plain.map(withCommonOptions);
    known.set(plain, made);
    return made;
  }

  async function enter(caller: Caller): Promise<Entered> {
    const here = await deskOf((await caller.home?.()) ?? caller.channel);
    const zone = caller.zone ?? (await rememberedZone(here, caller));
    const context = {
      desk: here.desk,
      now: now(),
      asOf: asOf?.() ?? null,
      caller: { ...caller, zone },
      commands: commandsOf(here),
    };
    return { context };
  }

  return Object.assign(enter, { commandsOf });
}

/** Without it the desk's own zone serves: no question fails for it. */
async function rememberedZone({ desk }: DeskHere, caller: Caller): Promise<string | null> {
  return desk.tell.zones.find(personOf(caller)).catch(() => null);
}
