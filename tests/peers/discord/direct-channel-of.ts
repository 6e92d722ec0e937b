import type { PeerChannel, World } from './world.ts';

/** Everyone has one channel with the bot, made when either first needs it. */
export function directChannelOf(world: World, user: string): PeerChannel {
  const known = [...world.channels.values()].find(({ type, name }) => type === 1 && name === user);
  if (known) return known;
  const id = world.nextId();
  const made: PeerChannel = { id, guild: null, type: 1, name: user, parent: null, canView: true, canSend: true };
  world.channels.set(id, made);
  return made;
}
