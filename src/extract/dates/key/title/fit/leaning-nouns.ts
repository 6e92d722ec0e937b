/** Nouns that stand for what was named before: "the panel", "the measures". */
export const LEANING_NOUNS: ReadonlySet<string> = new Set(
  `agency amount area auction bill body case city commission committee company container country court deal decision delegation
  device document effort event facility figure figures firm gig group hearing interview inquiry legislation meeting measure measures mission move
  operation organisation organization package pair panel party plan plans procedure process program programme project proposal proposals
  region report requirements results review rules sale scheme session show site solution structure system task team technique
  test trial two three unit vessel visit`.split(/\s+/),
);
