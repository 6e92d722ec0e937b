const ADDRESS = /https?:\/\/[^\s<>|"'\\`]+/giu;
/** Addresses of the chats themselves lead to messages, not to articles. */
const OF_A_CHAT = /(?:^|\.)(?:discord\.com|discordapp\.com|discord\.gg|slack\.com)$/;
const ENDS_A_SENTENCE = '.,;:!?…*_~';
const MAX_LOOKED_AT = 20;
const MAX_ADDRESS_CHARS = 2_000;

/** The first web address in a text that leads out of the chat; undefined if there is none. */
export function findLink(text: string): string | undefined {
  for (const [found] of text.matchAll(ADDRESS).take(MAX_LOOKED_AT)) {
    if (found.length > MAX_ADDRESS_CHARS) continue;
    const address = withoutEnd(found.replaceAll('&amp;', '&'));
    if (URL.canParse(address) && !OF_A_CHAT.test(new URL(address).hostname)) return address;
  }
  return undefined;
}

/** Without the marks of the sentence or the bracket around it; a bracket that it opened itself stays. */
function withoutEnd(address: string): string {
  let end = address.length;
  let open = countOf(address, '(') - countOf(address, ')');
  while (end > 0) {
    const last = address.charAt(end - 1);
    if (last === ')' && open < 0) open += 1;
    else if (last !== ']' && !ENDS_A_SENTENCE.includes(last)) break;
    end -= 1;
  }
  return address.slice(0, end);
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
