import { UserError } from '../core/errors.ts';

/** The people who run the desk, by their user ids; on Slack with the workspace: "T01/U01". */
export type Operators = { readonly discord: readonly string[]; readonly slack: readonly string[] };

// discord:123456789012345678, slack:T0123456789/U0123456789
const OPERATOR = /^(?:(discord):(\d{15,21})|(slack):([TE][A-Z0-9]{2,20}\/[UW][A-Z0-9]{2,20}))$/;

/** Throws a UserError for an entry that is not an operator. */
export function readOperators(entries: readonly string[]): Operators {
  const found = entries.map(readOperator);
  const of = (platform: 'discord' | 'slack') => found.filter((one) => one.platform === platform).map(({ id }) => id);
  return { discord: of('discord'), slack: of('slack') };
}

function readOperator(entry: string): { readonly platform: 'discord' | 'slack'; readonly id: string } {
  const [, discord, user, slack, member] = OPERATOR.exec(entry) ?? [];
  if (discord && user) return { platform: 'discord', id: user };
  if (slack && member) return { platform: 'slack', id: member };
  throw new UserError(
    `DATELINE_OPERATORS: “${entry}” cannot be used.`,
    'Use user ids, comma-separated: DATELINE_OPERATORS=discord:123456789012345678,slack:T0123456789/U0123456789',
  );
}
