import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Checkup } from '../../../core/checkup.ts';
import { createWebClient } from '../connect/web-client.ts';
import type { OAuth } from '../oauth/installations.ts';
import { createSeal } from '../oauth/seal.ts';
import { reasonOf } from './reason-of.ts';
import { toScopes } from './to-scopes.ts';
import { well } from './well.ts';

const WHAT = 'Slack installations';
const SCOPE_HINT = 'Add the scopes of `dateline slack-manifest` to the app, and reinstall it there at /slack/install.';
/** More would take long, and Slack would limit the rate. */
const MOST_ASKED = 20;

const INSTALLATION = z.object({ bot: z.object({ token: z.string() }) });

type Opened = { readonly workspace: string; readonly token: string | undefined };

/** The workspaces that installed the app: whether the key decrypts them, and Slack accepts their tokens. */
export async function checkInstallations(
  { key, installations }: OAuth,
  options: webApi.WebClientOptions,
): Promise<readonly Checkup[]> {
  const seal = createSeal(key);
  const kept = await installations.list();
  const opened = kept.map(({ workspace, sealed }) => ({ workspace, token: parseToken(seal.parse(sealed, workspace)) }));
  if (opened.length === 0) return [well(WHAT, 'none yet; a workspace installs the app at /slack/install')];
  const refused = await Promise.all(opened.slice(0, MOST_ASKED).map((one) => findRefused(one, options)));
  return [toOpening(opened), ...refused.flat()];
}

function parseToken(text: string | undefined): string | undefined {
  return text === undefined ? undefined : INSTALLATION.safeParse(JSON.parse(text)).data?.bot.token;
}

function toOpening(opened: readonly Opened[]): Checkup {
  const closed = opened.filter(({ token }) => token === undefined).map(({ workspace }) => workspace);
  if (closed.length === 0) return well(WHAT, `${opened.length}, each opened with DATELINE_KEY`);
  const says = `DATELINE_KEY does not open ${closed.length} of ${opened.length}: ${closed.join(', ')}`;
  return {
    what: WHAT,
    isWell: false,
    says,
    hint: 'Set the key that they were installed with, or reinstall the app there at /slack/install.',
  };
}

async function findRefused(
  { workspace, token }: Opened,
  options: webApi.WebClientOptions,
): Promise<readonly Checkup[]> {
  if (token === undefined) return [];
  try {
    const { response_metadata } = await createWebClient(token, options).auth.test();
    const scopes = toScopes(`Slack workspace ${workspace}`, response_metadata?.scopes ?? [], SCOPE_HINT);
    return scopes.isWell ? [] : [scopes];
  } catch (error) {
    const hint = 'Reinstall the app there at /slack/install; then send /digest resume in its channels.';
    return [{ what: `Slack workspace ${workspace}`, isWell: false, says: reasonOf(error, options), hint }];
  }
}
