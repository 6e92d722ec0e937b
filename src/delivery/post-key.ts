/** Discord's limit on a nonce. */
export const POST_KEY_LENGTH = 25;

/** A unique key for a post: 122 random bits in 25 letters and digits. */
export function createPostKey(): string {
  const bits = BigInt(`0x${crypto.randomUUID().replaceAll('-', '')}`);
  return bits.toString(36).padStart(POST_KEY_LENGTH, '0');
}
