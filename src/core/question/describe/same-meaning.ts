/** Words that stand for one country, as "Turkey's foreign minister" is "the Turkish foreign minister"; in lower case. */
const GROUPS = `
afghanistan afghan; algeria algerian; america american us; argentina argentine; armenia armenian; australia australian; austria austrian;
azerbaijan azerbaijani; bahrain bahraini; belarus belarusian; belgium belgian; bosnia bosnian; brazil brazilian; britain british uk;
bulgaria bulgarian; canada canadian; chile chilean; china chinese; colombia colombian; croatia croatian; cuba cuban; cyprus cypriot;
denmark danish; egypt egyptian; england english; estonia estonian; ethiopia ethiopian; finland finnish; france french; georgia georgian;
germany german; greece greek; hungary hungarian; iceland icelandic; india indian; indonesia indonesian; iran iranian; iraq iraqi;
ireland irish; israel israeli; italy italian; japan japanese; jordan jordanian; kazakhstan kazakh; kenya kenyan; kuwait kuwaiti;
latvia latvian; lebanon lebanese; libya libyan; lithuania lithuanian; malaysia malaysian; mali malian; mexico mexican; morocco moroccan;
myanmar burmese; nepal nepalese; netherlands dutch; nigeria nigerian; norway norwegian; oman omani; pakistan pakistani; palestine palestinian;
peru peruvian; philippines philippine; poland polish; portugal portuguese; qatar qatari; romania romanian; russia russian; scotland scottish;
senegal senegalese; serbia serbian; singapore singaporean; slovakia slovak; slovenia slovenian; somalia somali; spain spanish; sudan sudanese;
sweden swedish; switzerland swiss; syria syrian; taiwan taiwanese; thailand thai; tunisia tunisian; turkey turkish; uganda ugandan;
ukraine ukrainian; venezuela venezuelan; vietnam vietnamese; wales welsh; yemen yemeni; zimbabwe zimbabwean; europe european eu`;

/** Spellings and names of one office. */
const SAME = `defence defense; labour labor; centre center; programme program; organisation organization; spokesman spokeswoman spokesperson;
chairman chairwoman chair; counsel lawyer attorney`;

const groupOf = new Map<string, readonly string[]>();
const nations = new Set(GROUPS.trim().split(/[\s;]+/));
for (const group of `${GROUPS};${SAME}`.split(';')) {
  const words = group.trim().split(' ');
  for (const word of words) groupOf.set(word, words);
}

/** Whether a word names a country or what is of it. */
export function isNation(word: string): boolean {
  return nations.has(word);
}

/** The word, and others for the same country or office. */
export function sameMeaning(word: string): readonly string[] {
  return [word, ...(groupOf.get(word) ?? []).filter((other) => other !== word)];
}
