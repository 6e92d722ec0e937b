import { Option } from 'commander';
import type { Workspace } from '../core/channels/channel.ts';
import { parseMaker } from '../core/channels/maker.ts';
import { OWN_WORKSPACE } from '../core/channels/workspace-name.ts';
import { UserError } from '../core/errors.ts';
import type { OpenStore } from '../store/port/port.ts';

/** `--workspace`: on whose desk a command of this machine works. */
export const workspaceOption = () =>
  new Option('--workspace <name>', 'work on the desk of slack/TEAM or discord/SERVER').default(OWN_WORKSPACE);

/** The workspace as typed. Throws a UserError, with those there are, if the store does not know it. */
export async function readWorkspace(typed: string, { workspaces }: Pick<OpenStore, 'workspaces'>): Promise<string> {
  const known = await workspaces.list();
  if (typed === OWN_WORKSPACE || known.includes(typed)) return typed;
  throw new UserError(`--workspace: there is no “${typed}”.`, `Known: ${known.join(', ') || OWN_WORKSPACE}.`);
}

/** As a caller's home; null for this machine's own desk. */
export function toHome(name: string): Workspace | null {
  return parseMaker(name);
}
