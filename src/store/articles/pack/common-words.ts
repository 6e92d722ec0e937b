/**
 * Words and turns of phrase that most news has, the commonest last, as packing reaches those with the shortest references.
 * Every stored text needs them to be read: they are never changed, and a better list is a second one beside this.
 */
export const COMMON_WORDS = [
  'January February March April May June July August September October November December ',
  'Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, ',
  'afternoon morning evening tonight yesterday tomorrow weekend minutes hours decade century quarter ',
  'thousand million billion per cent percent dollars euros pounds one two three four five six seven eight nine ten ',
  'north south east west northern southern eastern western central capital border region province district ',
  'Europe Asia Africa America China Russia India France Germany Britain London Washington Paris Moscow Beijing ',
  'European American British French German Russian Chinese international national federal local foreign domestic ',
  'university school hospital company companies industry economy economic market business bank prices workers ',
  'family children women students young people man woman mother father son daughter brother wife husband friends ',
  'football season match club player team league game goal win won lost season’s final coach ',
  'music film book series show television newspaper website online internet technology service services ',
  'police officers court judge lawyer charged accused arrested killed wounded injured attack attacks bomb weapons ',
  'army military forces soldiers troops fighting war conflict violence ceasefire rebels militants security ',
  'negotiations agreement deal talks meeting conference summit mission peace process resolution sanctions ',
  'election elections vote voters party opposition parliament congress senate candidate campaign political ',
  'President Prime Minister Foreign Secretary Ministry government officials spokesman spokeswoman leader leaders ',
  'the United Nations Security Council, the United States, the European Union, the White House, the Associated Press, ',
  'according to a statement released on, told reporters that, said in an interview with, in a news conference ',
  'as well as in addition to, because of the, more than a, at least one of the most, for the first time since ',
  'is expected to be, will have to, has been, have been, had been, would be, could be, should be, are not, is not ',
  'it was not immediately clear, they were, there were, there is no, we are, I think, you know, it’s, don’t, that’s ',
  'between against before after during under without through including following around within across whether ',
  'however, although while because where which those these their there other another about would could should ',
  'people years time world country government state public group members report information support number ',
  '“We have ,” he said. “It is a ,” she said. “The ,” said the . He added: “This is . But , which the . In the . ',
  ' who was that were from with this have they will been their said more than into over also when what after ',
  ' on the  to the  of the  in the  for the  and the  at the  by the  from the  with the  that the  of a  in a ',
].join('');
