import type { IncomingMessage, ServerResponse } from 'node:http';
import { webApi } from '@slack/bolt';

type Page = { readonly status: number; readonly text: string };

const CANCELED = 'access_denied';
const CANCELED_PAGE: Page = { status: 200, text: 'You canceled the installation in Slack. Nothing was changed.' };
const OVER_PAGE: Page = {
  status: 400,
  text: 'This link no longer works: it was opened in another browser, used before, or is older than ten minutes. Start again.',
};
const FAILED_PAGE: Page = {
  status: 500,
  text: 'Dateline could not finish the installation. Try again later, or ask the operator of Dateline to check its log.',
};
const OVER = new Set(['slack_oauth_missing_state', 'slack_oauth_invalid_state', 'slack_oauth_missing_code']);
const CODE_OVER = new Set(['invalid_code', 'code_already_used']);

/** The page for a failed installation: what happened, and how to start again. */
export function sayNotInstalled(
  error: Error & { readonly code: string },
  _options: unknown,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { status, text } = pageFor(error, URL.parse(request.url ?? '', 'http://localhost'));
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><html lang="en"><title>Dateline was not installed</title><h1>Dateline was not installed</h1><p>${text}</p><p><a href="/slack/install">Install Dateline</a></p></html>`,
  );
}

function pageFor(error: Error & { readonly code: string }, address: URL | null): Page {
  const said = address?.searchParams.get('error');
  if (said === CANCELED) return CANCELED_PAGE;
  if (said)
    return {
      status: 400,
      text: `Slack refused the installation${toReason(said)}. Ask the operator of Dateline for help.`,
    };
  const isOver = error instanceof webApi.WebAPIPlatformError ? CODE_OVER.has(error.data.error) : OVER.has(error.code);
  return isOver || error instanceof TypeError ? OVER_PAGE : FAILED_PAGE;
}

/** One of Slack's error codes; anything else in the address is not repeated. */
function toReason(said: string): string {
  return /^[a-z_]{1,60}$/.test(said) ? `: ${said}` : '';
}
