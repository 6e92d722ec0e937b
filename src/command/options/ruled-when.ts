import type { RuledBy } from '../../core/rulings/ruling.ts';
import type { CommandContext } from '../define.ts';

/** Who decides, and when, for the record of a ruling. */
export function ruledWhen({ caller, now }: Pick<CommandContext, 'caller' | 'now'>): {
  readonly by: RuledBy;
  readonly at: Temporal.Instant;
} {
  return { by: { user: `${caller.channel.platform}/${caller.user}`, name: caller.name ?? null }, at: now };
}
