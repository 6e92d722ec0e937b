import { checkMessage, Refusal } from './check-message.ts';
import type { Answer } from './server.ts';
import type { Shown, State } from './state.ts';
import { show } from './web-api.ts';

const MOST_USES = 5;

type Open = { readonly channel: string; readonly user: string; readonly original: Shown | null; uses: number };

export type ResponseUrls = {
  open(channel: string, user: string, original: Shown | null): string;
  answer(id: string, body: unknown): Answer;
  expire(): void;
};

/** Addresses an app may answer at, five times within half an hour, where it is no member too. */
export function createResponseUrls(state: State, base: () => string, onShown: (shown: Shown) => void): ResponseUrls {
  const urls = new Map<string, Open>();
  return {
    open(channel, user, original) {
      const id = `r${state.nextNumber()}`;
      urls.set(id, { channel, user, original, uses: 0 });
      return `${base()}/response/${id}`;
    },
    expire: () => urls.clear(),
    answer(id, body) {
      const url = urls.get(id);
      if (!url || url.uses >= MOST_USES) return { status: 404, body: 'used_url' };
      url.uses++;
      return take(state, url, body, onShown);
    },
  };
}

function take(state: State, { channel, user, original }: Open, body: unknown, onShown: (shown: Shown) => void): Answer {
  try {
    const message = checkMessage(body);
    const isEphemeral = message.response_type !== 'in_channel';
    const replaced = message.replace_original === true && original ? original : undefined;
    const onlyFor = replaced ? replaced.onlyFor : isEphemeral ? user : null;
    state.calls.push({ method: 'response_url', answer: 'ok' });
    onShown(show(state, message, channel, onlyFor, replaced?.ts));
    return { status: 200, body: 'ok' };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    state.calls.push({ method: 'response_url', answer: refusal.message });
    return { status: 400, body: refusal.error };
  }
}
