const MAX_NAME_CHARS = 60;
const MAX_NAME_WORDS = 7;
const CAPITALIZED = /^[("“]?\p{Lu}[\p{L}\p{M}'’.-]*[)"”]?,?$/u;
const PARTICLE =
  /^(?:al|bin|ibn|da|de|del|della|der|di|dos|du|el|la|le|van|von|ter|ten|y|zu|af|av|bint|ben|st\.?|d[’'])$/i;
const DEGREE = /^(?:[A-Z][A-Za-z]{0,2}\.?-?){1,4}$|^[A-Z][A-Z-]{1,7}(?:\s\d{2,4})?$/;
/** Roles beside a name; none of them is a name in itself. */
const ROLE =
  /\b(?:director|editor|editorial|writer|founder|co-founder|ceo|cto|manager|reporter|correspondent|columnists?|contributors?|contributing|specialist|analyst|officer|producer|senior|junior|freelance|journalist|veterinarian|expert|consultant|coach|guest|former|deputy|assistant|associate|head|lead|chief|intern|author|authors|photographer|strategist|marketer|engineer|developer)\b/i;
/** Words of the page around a byline, and days. First names and surnames that are words too (May, June, Best) are not here. */
const NO_NAME =
  /\b(?:updated?|published|posted|share|follow|subscribe|more|about|comments?|home|menu|search|mins?|minutes?|views?|print|e?mail|written|reviewed|edited|by|meet|our|this|learn|see|all|posts|articles?|stories|click|here|photo|image|source|courtesy|credit|twitter|facebook|linkedin|instagram|reading|time|date|topics?|categor(?:y|ies)|tags?|blog|news|privacy|policy|cookies?|contact|login|sign|january|february|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|name|profile|bio|avatar|picture|and|or|for|with|in|on|at|to|is|was|you|your|how|what|why|table|contents|updates|skip|content|the)\b/i;
const NOBODY =
  /^(?:admin(?:istrator)?|webmaster|no-?reply|editors?|root|unknown|undefined|null|none|anonymous|guest|user|staff|team|author|system|default|super ?user|site ?admin)$/i;

const COMPANY = /\b(?:inc|llc|ltd|limited|corp|corporation|gmbh|plc|pvt)\b/i;

/** Whether words are how a byline names somebody: "Jane Doe", "Dr. Ana de la Cruz", "Harbour Staff". No dates, roles or handles. */
export function isAuthorName(words: string): boolean {
  const parts = words.split(' ');
  if (words.length > MAX_NAME_CHARS || parts.length > MAX_NAME_WORDS || /[\d@#_/:…!?]/.test(words)) return false;
  if (!/\p{L}{2}.*\p{L}/u.test(words)) return false;
  if (NOBODY.test(words) || ROLE.test(words) || NO_NAME.test(words.replace(/^The /, ''))) return false;
  return CAPITALIZED.test(parts[0] ?? '') && parts.every((part) => CAPITALIZED.test(part) || PARTICLE.test(part));
}

/** Letters after a name: "MD", "Ph.D.", "E-RYT 200". */
export function isDegree(words: string): boolean {
  return DEGREE.test(words);
}

/** Whether a page's description names nobody: a handle, an address, a placeholder. */
export function isNobody(words: string): boolean {
  return (
    NOBODY.test(words) ||
    COMPANY.test(words) ||
    !/\p{L}{2}.*\p{L}/u.test(words) ||
    /https?:|@|^www\.|[_#{}<>]/.test(words) ||
    /^(?=.*\d)\S+$/.test(words) ||
    /^\p{Ll}\S*$/u.test(words)
  );
}
