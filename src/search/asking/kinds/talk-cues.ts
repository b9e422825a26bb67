import type { SmallTalk } from '../../library.ts';
import type { Cue } from '../kind.ts';

/** To whom it is said. */
const TO_WHOM =
  '(?:[ ,!.]+(?:there|everyone|everybody|all|team|folks|bot|colloquy|again|guys|friends|you|together|mate|dear|and welcome))*';
const ANY_WORDS = "[\\p{L} ,'!.]{0,30}";

/** The whole of a text; the words of a list are alternatives, `_` in them is a blank. */
const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})[ !.]*$`, 'iu');
const anyOf = (words: string): string => `(?:${words.split(' ').join('|').replaceAll('_', ' ')})`;

/** What may stand before and behind. */
const HEY = `(?:${anyOf('hi hello hey')} )?`;
const OH = `(?:${anyOf('ok okay great cool perfect')}[ ,]+)?(?:many )?`;
const NOW = `(?: ${anyOf('today doing there now all guys')})*`;
const THAT_IS = `(?:${anyOf("that(?:'s|_is|_was) you(?:'re|_are) this_is very so really nice well pretty")} )*`;

const PRAISE =
  'good nice great cool awesome amazing perfect excellent brilliant fantastic wonderful wow helpful useful smart clever impressive';
const VERDICTS = 'done lol haha+ ok okay yes no sure fine bad stupid';
const PRAISED = 'bot job work one answer stuff girl boy colloquy';
const THING = 'thing bot tool app server service colloquy something questions?';
const MACHINES =
  'bot human robot person real ai alive machine chat_?gpt gpt(?:-?\\d)? claude gemini llm language_model computer sentient conscious';

/** One idea a row, with a text that it is for. */
const ROWS: readonly (readonly [SmallTalk, RegExp, string])[] = [
  [
    'greeting',
    whole(`${anyOf('hi+ hello hey+ hiya howdy yo sup greetings morning')}${TO_WHOM}`),
    'hello there',
  ],
  [
    'greeting',
    whole(`good ${anyOf('morning afternoon evening day')}${TO_WHOM}`),
    'good morning everyone',
  ],
  [
    'greeting',
    whole(`${anyOf('moin hallo servus bonjour salut hola ciao buongiorno')}${TO_WHOM}`),
    'hola',
  ],
  ['greeting', whole(`guten ${anyOf('tag morgen abend')}${TO_WHOM}`), 'guten Tag'],
  [
    'greeting',
    whole(
      `${HEY}${anyOf("how_are_you how(?:'s|_is)_it_going how_do_you_do what(?:'s|_is)_up")}${NOW}`,
    ),
    'how are you today',
  ],
  [
    'greeting',
    whole(`${HEY}are you ${anyOf('ok okay alright well there awake online alive')}${NOW}`),
    'are you there',
  ],
  [
    'thanks',
    whole(`${OH}${anyOf('thanks thank_you thank_u thx tnx ty cheers')}\\b${ANY_WORDS}`),
    'thanks a lot',
  ],
  [
    'thanks',
    whole(
      `${OH}${anyOf('merci danke gracias grazie much_appreciated appreciate_it')}\\b${ANY_WORDS}`,
    ),
    'danke',
  ],
  ['thanks', whole(`${THAT_IS}${anyOf(PRAISE)}(?: ${anyOf(PRAISED)})*`), 'good bot'],
  ['thanks', whole(`${THAT_IS}${anyOf(VERDICTS)}(?: ${anyOf(PRAISED)})*`), 'well done'],
  ['thanks', whole(`i ${anyOf('love like')} ${anyOf('it this that you this_bot')}`), 'I love it'],
  [
    'farewell',
    whole(
      `${anyOf('good_?bye bye(?:_bye)? good_night cya later farewell take_care')}(?: [\\p{L}]+)?`,
    ),
    'good night',
  ],
  [
    'farewell',
    whole(`see ${anyOf('you ya')}(?: ${anyOf('later soon tomorrow')})?(?: [\\p{L}]+)?`),
    'see you later',
  ],
  ['farewell', whole(`${anyOf('tschüss? au_revoir adios')}(?: [\\p{L}]+)?`), 'tschüss'],
  [
    'help',
    whole(
      anyOf(
        '\\/?help(?:_me)? commands? usage manual instructions get(?:ting)?_started options menu man what_now',
      ),
    ),
    'help',
  ],
  [
    'help',
    whole(
      `how ${anyOf('do can should would to')} ?${anyOf('i we one you')}? ?${anyOf('use talk_to ask work_with operate start(?:_with)? query')} ${anyOf('this it you the your that')}?(?: ?${anyOf(THING)})*`,
    ),
    'how do I use this thing',
  ],
  [
    'help',
    whole(`how ${anyOf('do does')} ${anyOf('you this it this_bot this_thing colloquy')} work`),
    'how does this bot work',
  ],
  [
    'help',
    whole(
      `what ${anyOf('can could do should may')} ${anyOf('you i we this_bot this it')} ${anyOf('do ask answer offer search type say try know')}(?: ${anyOf('here you about for_me for_us with_(?:this|it|you)')})*`,
    ),
    'what can you do',
  ],
  [
    'help',
    whole(`what (?:is|are) this(?: ${anyOf('bot thing server place')})?(?: for)?`),
    'what is this thing',
  ],
  [
    'help',
    whole(
      `what (?:is|are) your ${anyOf('commands features abilities capabilities functions skills')}`,
    ),
    'what are your commands',
  ],
  ['help', whole('show me what you can do'), 'show me what you can do'],
  [
    'help',
    whole(
      `how ${anyOf('do can could should to')} ?${anyOf('i we one')}? ?${anyOf('save bookmark upvote discuss export subscribe(?:_to)? unsubscribe(?:_from)? get cancel stop schedule')} ${anyOf('a an the my your')} ?${anyOf('daily weekly monthly reading')}? ?${anyOf('papers? digests? editions? newsletters? e-?mails? lists? meetings? threads?')}`,
    ),
    'how do I save a paper',
  ],
  [
    'help',
    whole(
      `(?:where|how) (?:do|did) you (?:get|find|take|have) (?:your|the|these|those) papers(?: from)?|can you (?:read|open|summari[sz]e) (?:pdfs?|files|links|images)|(?:what|which) languages do you (?:speak|know|understand)|do you speak \\w+`,
    ),
    'can you read PDFs',
  ],
  ['help', whole('what are you (?:for|good (?:for|at)|able to do)'), 'what are you good at'],
  ['identity', whole('(?:who|what) (?:are|r) (?:you|u)(?: exactly| anyway)?'), 'who are you'],
  ['identity', whole(`what(?:'s| is) your ${anyOf('name purpose job')}`), "what's your name"],
  [
    'identity',
    new RegExp(`^(?:are|r) (?:you|u) (?:a |an |the )?${anyOf(MACHINES)}\\b.*$`, 'i'),
    'are you ChatGPT',
  ],
  [
    'identity',
    whole(
      `who ${anyOf('made built created programmed wrote owns runs trained developed')} ${anyOf('you this_bot colloquy')}`,
    ),
    'who made you',
  ],
  ['identity', whole('how old are you'), 'how old are you'],
  [
    'identity',
    whole(`do you ${anyOf('sleep dream feel like_me love_me have_feelings')}`),
    'do you dream',
  ],
];

/** Talk that asks nothing of any paper; the whole text must fit. */
export const TALK_CUES = ROWS.map(
  ([means, pattern, example]): Cue<SmallTalk> => ({ means, pattern, example }),
);
