import type { WebContext } from './web-env.ts';

const LONGEST_LINE = 2000;

/** A field of a form or of JSON; empty if it is missing, or if the body is neither. */
export async function readField(context: WebContext, name: string, longest = LONGEST_LINE): Promise<string> {
  const isJson = context.req.header('content-type')?.includes('application/json');
  const reading: Promise<unknown> = isJson ? context.req.json() : context.req.parseBody();
  const body = await reading.catch(() => null);
  const value =
    typeof body === 'object' && body !== null ? Object.entries(body).find(([key]) => key === name)?.[1] : null;
  return typeof value === 'string' ? value.slice(0, longest) : '';
}
