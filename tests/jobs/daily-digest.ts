import type { DigestRequest } from '../../src/desk/tell/subscriptions.ts';
import { CHANNEL } from './desk-on-a-clock.ts';

export const DAILY: DigestRequest = {
  channel: CHANNEL,
  owner: 'u1',
  stories: null,
  zone: null,
  catchUp: null,
  quiet: null,
  cron: '0 9 * * *',
  whenEmpty: 'silent',
  people: null,
};
