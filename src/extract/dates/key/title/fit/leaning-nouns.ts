/** Nouns that stand for what was named before: "the panel", "the measures". */
export const LEANING_NOUNS: ReadonlySet<string> = new Set(
  `agency amount area auction bill body candidate case chamber city commission committee company container country court deal decision delegation department
  device document effort event facility figure figures firm gig group hearing interview inquiry lawsuit legislation meeting measure measures mission move
  operation organisation organization package pair panel party plan plans procedure process program programme project proposal proposals
  region regulation regulations report requirements results review rules sale scheme series session show site solution speech storm structure system task tax team technique
  test tour trial trip two three unit vessel visit work`.split(/\s+/),
);
