import type { WebContext } from './web-env.ts';

const LONGEST_LINE = 2000;

/** A field of a form, or of JSON; empty where there is none. */
export async function readField(context: WebContext, name: string, longest = LONGEST_LINE): Promise<string> {
  const isJson = context.req.header('content-type')?.includes('application/json');
  const body: unknown = isJson ? await context.req.json().catch(() => null) : await context.req.parseBody();
  const value =
    typeof body === 'object' && body !== null ? Object.entries(body).find(([key]) => key === name)?.[1] : null;
  return typeof value === 'string' ? value.slice(0, longest) : '';
}
