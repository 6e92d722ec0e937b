import { expect } from 'vitest';
import type { Journey } from './journeys.ts';

/** One answer as a person sees it, and how they press one of its buttons. */
export type Seen = { readonly text: string; press(label: string): Promise<Seen> };

/** How a person types on one platform. */
export type Driver = { type(text: string): Promise<Seen> };

/** Walks a journey step by step; each step must show what it says, on every platform alike. `{site}` is a site's address. */
export async function walk({ steps }: Journey, driver: Driver, site: string): Promise<void> {
  let seen: Seen | undefined;
  for (const { type, press, shows, hides } of steps) {
    if (type !== undefined) seen = await driver.type(type.replaceAll('{site}', site));
    else seen = await seen?.press(press ?? '');
    const text = seen?.text ?? '';
    for (const pattern of shows) expect(text, `${type ?? press}`).toMatch(pattern);
    for (const pattern of hides ?? []) expect(text, `${type ?? press}`).not.toMatch(pattern);
  }
}
