import { expect, test } from 'vitest';
import { createMeter } from '../../../src/cli/vital/meter.ts';
import { renderMetrics } from '../../../src/cli/vital/render-metrics.ts';
import { toMetrics } from '../../../src/cli/vital/to-metrics.ts';
import { openDesk } from '../../e2e/open-desk.ts';
import { parseMetrics } from './parse-metrics.ts';

const NOW = '2016-07-20T09:00Z';

test('every promised metric is there, in text that Prometheus reads', async () => {
  const dateline = await openDesk(NOW);
  const meter = createMeter();
  meter.answered('slack', 0.03);
  meter.delivered('discord', 'sent', 7);
  meter.delivered('discord', 'again', 1);
  meter.delayed(0.002);
  const connection = { kind: 'refused', since: Temporal.Instant.from(NOW), problem: null } as const;
  const sender = { platform: 'slack', send: async () => ({ kind: 'sent', message: '' }) as const } as const;
  const chats = [{ sender, connection: () => connection }];
  const now = Temporal.Instant.from(NOW);
  const { types, values } = parseMetrics(await toMetrics({ dateline, chats, meter, file: ':memory:', now }));
  await dateline.close();

  expect(Object.fromEntries(types)).toEqual({
    dateline_stories: 'gauge',
    dateline_data_problems: 'gauge',
    dateline_clock_seconds: 'gauge',
    dateline_sources_active: 'gauge',
    dateline_sources_failing: 'gauge',
    dateline_sources_silent: 'gauge',
    dateline_sources_suspended: 'gauge',
    dateline_sources_lag_seconds: 'gauge',
    dateline_sources_last_success_seconds: 'gauge',
    dateline_outbox_posts: 'gauge',
    dateline_outbox_oldest_seconds: 'gauge',
    dateline_outbox_dead_posts: 'gauge',
    dateline_store_up: 'gauge',
    dateline_store_bytes: 'gauge',
    dateline_chat_connection: 'gauge',
    dateline_command_seconds: 'histogram',
    dateline_deliveries_total: 'counter',
    dateline_delivery_lateness_seconds: 'histogram',
    dateline_event_loop_delay_seconds: 'histogram',
  });
  expect(Object.fromEntries(values)).toMatchObject({
    dateline_stories: 1,
    dateline_store_up: 1,
    'dateline_chat_connection{platform="slack",state="refused"}': 1,
    'dateline_chat_connection{platform="slack",state="connected"}': 0,
    'dateline_command_seconds_bucket{platform="slack",le="0.025"}': 0,
    'dateline_command_seconds_bucket{platform="slack",le="0.05"}': 1,
    'dateline_command_seconds_bucket{platform="slack",le="+Inf"}': 1,
    'dateline_command_seconds_sum{platform="slack"}': 0.03,
    'dateline_deliveries_total{platform="discord",outcome="sent"}': 1,
    'dateline_deliveries_total{platform="discord",outcome="again"}': 1,
    'dateline_delivery_lateness_seconds_count{platform="discord"}': 1,
    'dateline_delivery_lateness_seconds_bucket{platform="discord",le="5"}': 0,
    'dateline_delivery_lateness_seconds_bucket{platform="discord",le="10"}': 1,
    dateline_event_loop_delay_seconds_count: 1,
  });
});

test('what stands in a label cannot break out of it', () => {
  const samples = [{ suffix: '', labels: { reason: 'a "b"\n\\c' }, value: 1 }];
  const text = renderMetrics([{ name: 'one', help: 'of\ntwo lines', type: 'gauge', samples }]);
  expect(text).toBe('# HELP one of\\ntwo lines\n# TYPE one gauge\none{reason="a \\"b\\"\\n\\\\c"} 1\n');
  expect(parseMetrics(text).values.size).toBe(1);
});
