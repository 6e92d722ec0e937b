import { generateKeyPairSync, sign } from 'node:crypto';

/** A key and a certificate that it signs itself, as PEM, for a server that nobody but a test trusts. */
export type Certificate = { readonly key: string; readonly cert: string };

/**
 * A certificate of these names, valid from and to the given days (YYYY-MM-DD). Written in DER by hand (RFC 5280), since
 * Node makes keys but no certificates, and a key that lies in a repository is a key that someone will use.
 */
export function createCertificate(names: readonly string[], from: string, to: string): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const subject = sequence(set(sequence(COMMON_NAME, der(0x0c, Buffer.from(names[0] ?? 'test')))));
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ECDSA_WITH_SHA256,
    subject,
    sequence(time(from), time(to)),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(isAuthority, alternativeNames(names))),
  );
  const signature = der(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', body, privateKey)]));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem(sequence(body, ECDSA_WITH_SHA256, signature)),
  };
}

/** Tag, length, value. */
function der(tag: number, ...values: readonly Buffer[]): Buffer {
  const value = Buffer.concat(values);
  const { length } = value;
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), value]);
  const bytes = length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...bytes]), value]);
}

const sequence = (...values: readonly Buffer[]): Buffer => der(0x30, ...values);
const set = (...values: readonly Buffer[]): Buffer => der(0x31, ...values);
const identifier = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
/** 160714 → UTCTime */
const time = (day: string): Buffer => der(0x17, Buffer.from(`${day.replaceAll('-', '').slice(2)}000000Z`));

/** 2.5.4.3 */
const COMMON_NAME = identifier('550403');
/** 1.2.840.10045.4.3.2 */
const ECDSA_WITH_SHA256 = sequence(identifier('2a8648ce3d040302'));
/** 2.5.29.19, critical: it may sign, so that it can be trusted as its own root. */
const isAuthority = sequence(
  identifier('551d13'),
  der(0x01, Buffer.from([0xff])),
  der(0x04, sequence(der(0x01, Buffer.from([0xff])))),
);

/** 2.5.29.17 */
function alternativeNames(names: readonly string[]): Buffer {
  const entries = names.map((name) => der(0x82, Buffer.from(name)));
  return sequence(identifier('551d11'), der(0x04, sequence(...entries)));
}

function pem(bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
