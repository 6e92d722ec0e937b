import { PermissionFlagsBits, type PermissionsBitField } from 'discord.js';
import type { Right } from '../../../command/rights/right.ts';
import type { Rights } from './rights.ts';

/** What a person may do by what Discord says of them in a server: Manage Server, or one of the roles that were named. */
export function toRight(
  user: string,
  permissions: Readonly<PermissionsBitField> | null,
  roles: readonly string[],
  { managerRoles, operators }: Rights,
): Right {
  if (operators.includes(user)) return 'operator';
  if (permissions?.has(PermissionFlagsBits.ManageGuild)) return 'manager';
  return roles.some((role) => managerRoles.includes(role)) ? 'manager' : 'member';
}
