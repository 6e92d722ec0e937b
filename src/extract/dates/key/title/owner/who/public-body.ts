const PUBLIC_BODY =
  /\b(?:Guard|Senate|House|Congress|Department|Ministry|Council|Court|Commission|Agency|Administration|Office|Service|Union|UN|U\.?N\.?|EU|NATO|Committee|Police|Parliament|Assembly|League|Party|Board|Bank|Times|Post|Journal|Reuters|BBC|CNN|AP|AFP|CBS|NBC|ABC|Guardian|Telegraph|Observer|Mirror|Politico|Pentagon|Kremlin|Vatican|Treasury|Taliban|Hamas|Hezbollah|Hizbullah|al-Qaeda|Al Qaeda|Fatah|Greenpeace|Oxfam|Amnesty|FBI|CIA|EPA|IAEA|IMF|SANA|SNC|FSA|NOAA|Conservatives|Labour|Republicans|Democrats|University|Center|Centre|Institute)\b/;

/** Whether a name is one that no "company" stands for. */
export const isPublicBody = (name: string): boolean => PUBLIC_BODY.test(name);
