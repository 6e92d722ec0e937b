import { statusCard } from '../src/card/answers/status-card.ts';
import { defineCommand } from '../src/command/define.ts';

export default defineCommand({
  name: 'status',
  description: 'Show what the desk holds, what it posts here and what went wrong',
  visibility: 'caller',
  right: 'member',
  options: {},
  async run(_values, { desk, asOf, caller, now }) {
    return statusCard(await desk.ask.status(desk.ask.scope(null, asOf), caller.channel, now));
  },
});
