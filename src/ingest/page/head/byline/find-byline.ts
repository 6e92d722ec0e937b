import { foldText } from '../../../../core/text/fold.ts';
import type { PageFacts } from '../page-facts.ts';
import { toSiteKey } from '../title/site-names.ts';
import { findDeclaredNames } from './declared-byline.ts';
import { findNamesElsewhere, findPrintedNames } from './printed-byline.ts';

/**
 * The authors, comma-separated: what the page prints, unless its description names the same people and more. The site's own name
 * counts only if nobody else is named anywhere. Null if nobody is named.
 */
export function findByline(facts: PageFacts): string | null {
  const printed = findPrintedNames(facts);
  const declared = findDeclaredNames(facts);
  const isSite = declared.every((name) => facts.sites.has(toSiteKey(name)));
  const near = printed.length === 0 || (!isSite && holdsAll(declared, printed)) ? declared : printed;
  const isDoubtful = near.length === 0 || (near === declared && isSite);
  const elsewhere = isDoubtful ? findNamesElsewhere(facts) : [];
  const names = elsewhere.length > 0 ? elsewhere : near;
  return names.length === 0 ? null : onlyPeople(names, facts.sites).join(', ');
}

const DESK = /\b(?:desk|bureau|newsroom|agenc(?:y|ies)|correspondents?)$/i;

/** Beside people, the paper or its desk is no author: "Jane Doe, The Harbour Post". */
function onlyPeople(names: readonly string[], sites: ReadonlySet<string>): readonly string[] {
  const people = names.filter((name) => !sites.has(toSiteKey(name)) && !DESK.test(name));
  return people.length > 0 ? people : names;
}

function holdsAll(many: readonly string[], few: readonly string[]): boolean {
  const known = new Set(many.map(foldText));
  return few.every((name) => known.has(foldText(name)));
}
