import { expect, test } from 'vitest';
import { defineCommand, defineGroup } from '../../../../src/command/define.ts';
import { toSlackManifest } from '../../../../src/platforms/slack/register/manifest.ts';

const run = async () => ({ title: '', tone: 'answer' as const, blocks: [] });
const quote = defineCommand({
  name: 'quote',
  description: 'What someone said',
  visibility: 'caller',
  right: 'member',
  options: {
    speaker: { type: 'text', description: 'who', required: true },
    about: { type: 'text', description: 'topic' },
    page: { type: 'integer', description: 'page', named: true },
  },
  run,
});
const help = defineCommand({
  name: 'help',
  description: 'What you can ask',
  visibility: 'caller',
  right: 'member',
  options: {},
  run,
});
const syria = defineGroup({
  name: 'syria',
  description: 'Syria peace process',
  actions: [
    { ...help, name: 'summary' },
    { ...help, name: 'dates' },
  ],
  fallback: 'summary',
  story: 'syria',
});

test('every command is declared, the stories’ own and /dateline among them, with how to type it', () => {
  expect(toSlackManifest([quote, help, syria], { name: 'Dateline' })).toMatchObject({
    features: {
      slash_commands: [
        { command: '/dateline' },
        { command: '/quote', description: 'What someone said', usage_hint: '<speaker> [about]', should_escape: true },
        { command: '/help', description: 'What you can ask', should_escape: true },
        { command: '/syria', usage_hint: 'summary | dates' },
      ],
    },
  });
});

test('Socket Mode needs no address; HTTP mode names the same one everywhere', () => {
  const socket = toSlackManifest([quote], { name: 'Dateline' });
  expect(socket).toMatchObject({ settings: { socket_mode_enabled: true } });
  expect(JSON.stringify(socket)).not.toContain('url');
  const http = toSlackManifest([quote], { name: 'Dateline', url: 'https://desk.example.org' });
  const address = 'https://desk.example.org/slack/events';
  expect(http).toMatchObject({
    features: { slash_commands: [{ url: address }, { url: address }] },
    settings: {
      socket_mode_enabled: false,
      event_subscriptions: { request_url: address },
      interactivity: { is_enabled: true, request_url: address, message_menu_options_url: address },
    },
  });
});

test('workspaces that install it are sent back to its address, in Socket Mode too', () => {
  const url = 'https://desk.example.org';
  const redirects = { oauth_config: { redirect_urls: [`${url}/slack/oauth_redirect`] } };
  expect(toSlackManifest([quote], { name: 'Dateline', url })).toMatchObject(redirects);
  const socket = toSlackManifest([quote], { name: 'Dateline', url, socketMode: true });
  expect(socket).toMatchObject({ ...redirects, settings: { socket_mode_enabled: true } });
  expect(JSON.stringify(socket)).not.toContain('/slack/events');
});

test('it asks for the scopes that the bot uses, and listens to what it answers', () => {
  expect(toSlackManifest([], { name: 'Dateline' })).toMatchObject({
    oauth_config: {
      scopes: {
        bot: expect.arrayContaining(['commands', 'chat:write', 'app_mentions:read', 'im:history', 'users:read']),
      },
    },
    settings: {
      event_subscriptions: {
        bot_events: expect.arrayContaining(['app_home_opened', 'app_mention', 'message.im', 'user_change']),
      },
    },
  });
});

test('Slack’s fifty commands an app are kept to; /dateline is the first of them', () => {
  const many = Array.from({ length: 60 }, (_, index) => ({ ...help, name: `c${index}` }));
  const { features } = toSlackManifest(many, { name: 'Dateline' }) as { features: { slash_commands: object[] } };
  expect(features.slash_commands).toHaveLength(50);
  expect(features.slash_commands[0]).toMatchObject({ command: '/dateline' });
});

test('it has the agent view, which new apps get in place of the assistant view, unless the plan has no agents', () => {
  const manifest = JSON.parse(JSON.stringify(toSlackManifest([quote], { name: 'Dateline' })));
  const { agent_description, suggested_prompts } = manifest.features.agent_view;
  expect(agent_description.length).toBeLessThanOrEqual(300);
  expect(suggested_prompts.length).toBeLessThanOrEqual(4);
  expect(manifest.features).not.toHaveProperty('assistant_view');
  expect(manifest.oauth_config.scopes.bot).toContain('assistant:write');
  expect(manifest.settings.event_subscriptions.bot_events).toContain('app_home_opened');
  const plain = JSON.stringify(toSlackManifest([quote], { name: 'Dateline', agent: false }));
  expect(plain).not.toContain('agent_view');
  expect(plain).not.toContain('assistant:write');
});

test('where the desk’s page is on the Internet, Slack tells of its links; elsewhere nothing of it is declared', () => {
  const urls = ['https://desk.example.org', 'https://desk.example.org:8443', 'http://old.example.org'];
  expect(toSlackManifest([quote], { name: 'Dateline', urls })).toMatchObject({
    features: { unfurl_domains: ['desk.example.org'] },
    oauth_config: { scopes: { bot: expect.arrayContaining(['links:read', 'links:write']) } },
    settings: { event_subscriptions: { bot_events: expect.arrayContaining(['link_shared']) } },
  });
  for (const none of [[], ['http://127.0.0.1:8080', 'https://localhost', 'https://10.0.0.1', 'https://[::1]']]) {
    const printed = JSON.stringify(toSlackManifest([quote], { name: 'Dateline', urls: none }));
    expect(printed).not.toMatch(/unfurl_domains|links:|link_shared/);
  }
});
