import type { World } from './world.ts';

export type PeerRequest = {
  readonly method: string;
  /** After /api/v10. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: Readonly<Record<string, string>>;
};

/** A body of undefined is 204 No Content. */
export type PeerAnswer = { readonly status: number; readonly body: unknown };

export type RouteContext = { readonly world: World; readonly gatewayUrl: string; readonly shards: number };

export type Route = {
  readonly method: string;
  /** Named groups are the parameters. */
  readonly pattern: RegExp;
  run(context: RouteContext, params: Readonly<Record<string, string>>, request: PeerRequest): PeerAnswer;
};

/** A path such as "/channels/:channel/messages". */
export function route(method: string, path: string, run: Route['run']): Route {
  return { method, pattern: new RegExp(`^${path.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`), run };
}

export const ok = (body: unknown): PeerAnswer => ({ status: 200, body });
export const created = (body: unknown): PeerAnswer => ({ status: 201, body });
export const noContent: PeerAnswer = { status: 204, body: undefined };
