import { PermissionFlagsBits, type PermissionsBitField } from 'discord.js';
import type { Right } from '../../../../command/rights/right.ts';
import type { Rights } from './rights.ts';

/** A person's right in a server: manager with Manage Server or one of the roles in the settings. */
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
