const LABEL =
  /(?<updated>updat|modif|revis|review|edited|last\s+(?:change|check)|correct|amend|refresh|verified|aktualisiert|mis à jour|actualizad|aggiornat)|(?<published>publish|posted|written|first|originally|created|released?\b|veröffentlicht|erstellt|publié|publicad)|(?<other>\b(?:until|till|from|since|through|expires?|deadline|register|webinar|between|starts?|ends?|copyright|effective|born|accessed|retrieved|sale|offer|valid|today)\b|©)/gi;

/** What the words before a day make it: "plain" if they say nothing. */
export type DayKind = 'published' | 'updated' | 'other' | 'plain';

/** The kind of a day from the words before it; the nearest label decides. */
export function toDayKind(before: string): DayKind {
  const last = [...before.slice(-80).matchAll(LABEL)].at(-1)?.groups;
  if (!last) return 'plain';
  if (last.updated !== undefined) return 'updated';
  return last.published === undefined ? 'other' : 'published';
}
