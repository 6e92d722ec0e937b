const PRIMES = [0x01000193, 0x85ebca6b] as const;
const SEEDS = [0x811c9dc5, 0x9747b28c] as const;

/** Hashes a text to 13 letters and digits: for names and ids, not for secrets. FNV-1a twice over UTF-16. */
export function shortHash(text: string): string {
  const [first, second] = SEEDS.map((seed, i) => hashFrom(seed, PRIMES[i] ?? 1, text));
  return [first, second]
    .map((half) => (half ?? 0).toString(36).padStart(7, '0'))
    .join('')
    .slice(1);
}

function hashFrom(seed: number, prime: number, text: string): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime);
  return hash >>> 0;
}
