import { allComponents } from './check-message.ts';
import { isRecord, type Json, textOf } from './json.ts';

/** Whom a message pings: what its text names, so far as allowed_mentions lets it. The service knows no backslash here. */
export function pingsOf(body: Json): readonly string[] {
  const texts = [textOf(body.content), ...allComponents(body).map(({ content }) => textOf(content))].join('\n');
  const named = texts.match(/@everyone|@here|<@[!&]?\d+>/g) ?? [];
  if (!isRecord(body.allowed_mentions)) return named;
  const { parse, users, roles } = body.allowed_mentions;
  const kinds = Array.isArray(parse) ? parse : [];
  const ids = [users, roles].flatMap((list) => (Array.isArray(list) ? list : []));
  return named.filter((ping) => kinds.includes(kindOf(ping)) || ids.includes(ping.replaceAll(/\D/g, '')));
}

function kindOf(ping: string): string {
  if (!ping.startsWith('<')) return 'everyone';
  return ping.startsWith('<@&') ? 'roles' : 'users';
}
