import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { isRecord, type Json } from './json.ts';

const FILE = new URL('../../../../shared/specs/discord-openapi.json', import.meta.url);

export type OpenApi = {
  /** What a body breaks of the official document; nothing where the document does not describe the request. */
  problems(method: string, path: string, body: unknown): readonly string[];
};

// A megabyte of schema is read once a process.
let opened: OpenApi | undefined;

/** Discord's own description of its API where it is at hand; the peer's own checks stand in any case. */
export function openOpenApi(): OpenApi | undefined {
  if (!opened && existsSync(FILE)) opened = readOpenApi();
  return opened;
}

function readOpenApi(): OpenApi {
  const document = JSON.parse(readFileSync(FILE, 'utf8')) as Json;
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  ajv.addSchema(document, 'discord');
  const paths = Object.keys(isRecord(document.paths) ? document.paths : {}).map(toPattern);
  const compiled = new Map<string, ValidateFunction | null>();

  function validatorOf(method: string, path: string): ValidateFunction | null {
    const known = paths.find(({ pattern }) => pattern.test(path))?.path;
    const key = `${method} ${known}`;
    if (!compiled.has(key)) compiled.set(key, known ? compile(ajv, document, known, method) : null);
    return compiled.get(key) ?? null;
  }

  function problems(method: string, path: string, body: unknown): readonly string[] {
    const validate = validatorOf(method.toLowerCase(), path);
    if (!validate || validate(body)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  }

  return { problems };
}

function compile(ajv: Ajv2020, document: Json, path: string, method: string): ValidateFunction | null {
  const steps = ['paths', path, method, 'requestBody', 'content', 'application/json', 'schema'];
  let at: unknown = document;
  for (const step of steps) at = isRecord(at) ? at[step] : undefined;
  if (at === undefined) return null;
  const pointer = steps.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
  return ajv.compile({ $ref: `discord#/${pointer}` });
}

/** "@me" and "@original" are paths of their own, listed beside the general one: literal parts win. */
function toPattern(path: string): { path: string; pattern: RegExp } {
  const source = path.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{\w+\}/g, '(?!@)[^/]+');
  return { path, pattern: new RegExp(`^${source}$`) };
}
