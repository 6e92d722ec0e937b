/** Surnames that stand first in Chinese, Korean and Vietnamese names, without those that are given names in English too. */
const FIRST_SURNAMES = new Set(
  `ban cao chang chen cheng choi chou chung deng dong fang feng gao guo han hoang hong hu huang hwang jang jeong jiang jin jung kang kim kwon
  li liang lim lin liu lu luo ma mao moon ngo nguyen oh park peng pham qian qin ryu seo shen shin shi song su sun tang tran tsai wang wei wen
  wu xi xia xiao xie xu yang yao yeh yi yoon yu yuan zeng zhang zhao zheng zhou zhu`.split(/\s+/),
);
const LONGEST_SURNAME = Math.max(...[...FIRST_SURNAMES].map(({ length }) => length));
const SYLLABLES = /^\p{Lu}\p{Ll}+[-‑]\p{L}\p{Ll}+$/u;
const SYLLABLE = /^\p{Lu}\p{Ll}{1,5}$/u;

/** Whether the surname stands first: "Ban Ki-moon", "Kim Jong Un", "Xi Jinping"; not "Kim Moor" or "Park Avenue". */
export function isEastAsianName(parts: readonly string[]): boolean {
  const [first = '', second = '', third] = parts;
  // The cheap tests first: most names fail them.
  if (parts.length < 2 || parts.length > 3 || first.length > LONGEST_SURNAME) return false;
  if (!FIRST_SURNAMES.has(first.toLowerCase())) return false;
  if (third !== undefined) return SYLLABLE.test(second) && SYLLABLE.test(third);
  return SYLLABLES.test(second) || (first.toLowerCase() !== 'kim' && PINYIN.test(second));
}

/** Two syllables written as one word: "Jinping", "Jintao". */
const PINYIN =
  /^(?:[BPMFDTNLGKHJQXZCSRWY]h?[aeiou]{1,3}(?:ng|n|r)?)(?:[bpmfdtnlgkhjqxzcsrwy]h?[aeiou]{1,3}(?:ng|n|r)?)$/;
