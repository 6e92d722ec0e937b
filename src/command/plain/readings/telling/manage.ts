import type { QuestionPattern } from '../../../../core/question/match-pattern.ts';
import { toQuestionWords } from '../../../../core/question/question-words.ts';
import { plainCall } from '../../plain-call.ts';
import type { ReadingRule } from '../../reading.ts';
import { firstMatch } from '../../slots.ts';

type Managed = {
  readonly patterns: readonly QuestionPattern[];
  readonly path: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly says: string;
  /** Absent where nothing is changed. */
  readonly confirm?: string;
};

const SHOW = 'show|list|what|which|are|see|do|i|my|the|our|all';

/** What people ask of Dateline itself, in the order in which they are tried. */
const MANAGED: readonly Managed[] = [
  {
    patterns: [
      'export|download|save the|my|our|all|these? feeds list? as|to|in? opml|file?',
      'opml of the|my|our|all? feeds',
    ],
    path: 'feeds export',
    says: 'Feeds as OPML',
  },
  {
    patterns: ['stop|delete|remove|cancel|end my reminders|reminder'],
    path: 'remind forget',
    says: 'Stop your own reminders',
    confirm: 'Stop reminders',
  },
  {
    patterns: ['stop|delete|remove|cancel|end the|these|all? reminders|reminder here?'],
    path: 'remind stop',
    says: 'Stop the reminders of this channel',
    confirm: 'Stop reminders',
  },
  {
    patterns: ['pause|mute|silence the|these|all|my? reminders|reminder here?'],
    path: 'remind pause',
    says: 'Pause the reminders of this channel',
    confirm: 'Pause reminders',
  },
  {
    patterns: ['resume|restart|unpause the|these|all|my? reminders|reminder here?'],
    path: 'remind resume',
    says: 'Resume the reminders of this channel',
    confirm: 'Resume reminders',
  },
  {
    patterns: [
      'stop|delete|remove|cancel|end the|this|these|all|my? digest|digests here?',
      'stop sending|posting me|us|this|the|these? digest|digests|updates|summaries here?',
      'unsubscribe',
    ],
    path: 'digest stop',
    says: 'Stop the digest of this channel',
    confirm: 'Stop digest',
  },
  {
    patterns: ['pause|mute|silence the|this|these|all|my? digest|digests here?'],
    path: 'digest pause',
    says: 'Pause the digest of this channel',
    confirm: 'Pause digest',
  },
  {
    patterns: ['resume|restart|unpause the|this|these|all|my? digest|digests here?'],
    path: 'digest resume',
    says: 'Resume the digest of this channel',
    confirm: 'Resume digest',
  },
  {
    patterns: [
      `${SHOW}? ${SHOW}? my reminders are|there|have|set? i? have|there?`,
      'what|which reminders do|did|have i have|set|got?',
    ],
    path: 'remind mine',
    says: 'Your own reminders',
  },
  {
    patterns: [`${SHOW}? ${SHOW}? ${SHOW}? reminders are|there|have|set? there|here?`],
    path: 'remind list',
    says: 'Reminders of this channel',
  },
  { patterns: [`${SHOW}? ${SHOW}? my alerts`], path: 'alert mine', says: 'Your own alerts' },
  {
    patterns: [`${SHOW}? ${SHOW}? ${SHOW}? alerts are|there? there|here?`],
    path: 'alert list',
    says: 'Alerts of this channel',
  },
  {
    patterns: [`${SHOW}? ${SHOW}? ${SHOW}? digests are|there|have|set? there|here?`],
    path: 'digest list',
    says: 'Digests of this channel',
  },
  {
    patterns: [
      `${SHOW}? ${SHOW}? feeds|subscriptions are|there|do|you|followed|followed? you|we|there|followed? follow?`,
      'what|which|who are your|the|our sources|outlets|feeds',
      'where do|does you|this|dateline get your|the|its? news|articles|information|stories from?',
    ],
    path: 'feeds list',
    says: 'Feeds that are followed',
  },
  {
    patterns: [
      `${SHOW}? ${SHOW}? stories are|there|do|you|known|followed? you|we|there|followed? follow|know|have|cover?`,
    ],
    path: 'story list',
    says: 'Stories',
  },
  {
    patterns: [
      'are|is|were? there|any|what|which|show|list|all? any? corrections|correction of|in|to|there|made|were? articles|there|made?',
    ],
    path: 'corrections',
    says: 'Corrections of articles',
  },
  {
    patterns: [
      'when was|were this|it|the|articles? articles? last updated|read|polled|checked',
      'how fresh|current|recent|old is|are this|it|the|your? articles|news|data?',
      'how up to date are|is you|this|it',
      'last update',
      'are you ok|there|alive|working|up|well',
      'status',
      'is everything ok|fine|working',
      'how are you',
    ],
    path: 'status',
    says: 'How the desk is doing',
  },
  {
    patterns: [
      'how do|does|can|could|should i|we|you|one add|follow|subscribe|get a|an|my|our|own|new|to? own? feed|feeds|source|sources|rss here?',
      'can|could|may i|we add|follow a|an|my|our|own|new own? feed|feeds|source|sources|rss here?',
      'add|follow a|an|my|our|new own? feed|feeds|source|sources here?',
    ],
    path: 'help',
    values: { command: 'follow' },
    says: 'How to follow a feed',
  },
  {
    patterns: [
      'how do|does|can|could|should? i|we? correct|fix|change|report a|an|the|this|that|wrong? wrong? quote|quotes|quotation|attribution|speaker|statement',
      'correct|fix|change|report a|an|the|this|that|wrong? wrong? quote|quotes|quotation|attribution|speaker|statement',
      'that|this|the? quote|quotation|attribution|speaker|statement is|was wrong|incorrect|false|misattributed|mistaken',
    ],
    path: 'help',
    values: { command: 'quote' },
    says: 'How to correct a quote',
  },
  {
    patterns: [
      'help me?',
      'what can|could i|you|we ask|do|say|type|answer you?',
      'how do|does|can|should i|you|this|it|dateline use|work|works|start|ask? you|this|it?',
      'commands',
      'what commands are? there?',
      'who|what are you',
      'who made|built|wrote|runs you|this|it|dateline',
      'are you a|an? bot|robot|human|person|ai|real',
      'what is dateline',
      'can|could you? help me|us?',
      'i am|was? lost|stuck',
      'how do|can i|we set|make|create up? a|an|the? alert|alerts|digest|digests|reminder|reminders',
      'menu|start|info|usage',
    ],
    path: 'help',
    says: 'What you can ask',
  },
];

const HELP = { path: 'help', says: 'What you can ask' } as const;

/** Said without asking anything: "hello there", "ok thanks". */
const GREETINGS = new Set(
  `hi hello hey hallo moin yo there dateline all everyone everybody thanks thank thx ty you u very so much many lot a cheers ok okay please
  bye goodbye good morning evening afternoon day night great nice cool perfect awesome lovely welcome lol sorry hmm`.split(
    /\s+/,
  ),
);

/** "Show my reminders", "stop the digest", "what can you do?" */
export const readManage: ReadingRule = (asked) => {
  const words = toQuestionWords(asked.text);
  const isGreeting = words.length > 0 && words.every(({ folded }) => GREETINGS.has(folded));
  const found: Omit<Managed, 'patterns'> | undefined = isGreeting
    ? HELP
    : MANAGED.find(({ patterns }) => firstMatch(patterns, asked));
  const call = found && plainCall(asked, found.path, { ...found.values, 'as-of': null });
  if (!found || !call) return [];
  const { says, confirm } = found;
  return [{ call, says, score: 0.93, ...(confirm ? { confirm } : {}) }];
};
