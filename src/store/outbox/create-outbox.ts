import type { Kysely } from 'kysely';
import type { Outbox } from '../port/outbox.ts';
import type { Tables } from '../tables.ts';
import { claimPost, releasePosts } from './claim.ts';
import { listDead, revive } from './dead.ts';
import { again, dead, deadChannel, findPosted, forgetSentPosts, hurryPosts, sent } from './outcome.ts';
import { countWaiting, findOldest, readyChannels } from './ready.ts';

/** Posts on their way, in SQL. */
export function createOutbox(sql: Kysely<Tables>): Outbox {
  return {
    readyChannels: (platforms, now, limit) => readyChannels(sql, platforms, now, limit),
    claim: (channel, claim) => claimPost(sql, channel, claim),
    sent: (id, message, at) => sent(sql, id, message, at),
    posted: (channel, key) => findPosted(sql, channel, key),
    again: (id, change) => again(sql, id, change),
    dead: (id, reason, at) => dead(sql, id, reason, at),
    deadChannel: (channel, reason, at) => deadChannel(sql, channel, reason, at),
    deadPosts: (limit) => listDead(sql, limit),
    revive: (channel, now) => revive(sql, channel, now),
    tidy: (before) => forgetSentPosts(sql, before),
    waiting: () => countWaiting(sql),
    oldest: () => findOldest(sql),
    release: (owner, now) => releasePosts(sql, owner, now),
    hurry: (now, claimsUntil) => hurryPosts(sql, now, claimsUntil),
  };
}
