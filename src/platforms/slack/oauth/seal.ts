import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { UserError } from '../../../core/errors.ts';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const SHORTEST_KEY = 16;
const FORMAT = 's1';
/** Not secret: makes keys derived here different from others derived from the same words. */
const SALT = 'dateline slack installations';

export type Seal = {
  /** Encrypts a text so that it can only be decrypted for one owner. */
  seal(text: string, owner: string): string;
  /** Undefined if the key or the owner differs, or the text was changed. */
  parse(sealed: string, owner: string): string | undefined;
};

/** AES-256-GCM with a key derived from a setting. Throws a UserError if the setting is too short. */
export function createSeal(words: string): Seal {
  if (words.length < SHORTEST_KEY)
    throw new UserError(
      'The key for Slack tokens is too short.',
      `Set DATELINE_KEY to at least ${SHORTEST_KEY} characters.`,
    );
  const key = scryptSync(words, SALT, KEY_BYTES);
  return {
    seal: (text, owner) => seal(key, text, owner),
    parse: (sealed, owner) => {
      try {
        return open(key, sealed, owner);
      } catch {
        return undefined;
      }
    },
  };
}

function seal(key: Buffer, text: string, owner: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [FORMAT, ...[nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join('.');
}

function open(key: Buffer, sealed: string, owner: string): string | undefined {
  const [format, nonce = '', tag = '', text = ''] = sealed.split('.');
  if (format !== FORMAT) return undefined;
  const bytes = (part: string) => Buffer.from(part, 'base64url');
  const decipher = createDecipheriv(CIPHER, key, bytes(nonce)).setAAD(Buffer.from(owner)).setAuthTag(bytes(tag));
  return Buffer.concat([decipher.update(bytes(text)), decipher.final()]).toString('utf8');
}
