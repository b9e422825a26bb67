import type { SmallTalk } from '../../library.ts';
import { saying } from '../answers.ts';
import { type Cue, type Kind, meaningIn } from '../kind.ts';

const TO_WHOM =
  '(?:there|everyone|everybody|all|team|folks|bot|colloquy|again|guys|friends|you|together|mate|dear|and welcome)';

/** Talk that asks nothing of any paper; the whole text must fit. */
export const TALK_CUES: readonly Cue<SmallTalk>[] = [
  {
    means: 'greeting',
    pattern: new RegExp(
      `^(?:hi+|hello|hey+|hiya|howdy|yo|sup|greetings|good (?:morning|afternoon|evening|day)|morning|moin|hallo|servus|guten (?:tag|morgen|abend)|bonjour|salut|hola|ciao|buongiorno)(?:[ ,!.]+${TO_WHOM})*[ !.]*$`,
      'i',
    ),
    example: 'good morning everyone',
  },
  {
    means: 'greeting',
    pattern:
      /^(?:hi |hello |hey )?(?:how are you|how(?:'s| is) it going|how do you do|what(?:'s| is) up|are you (?:ok|okay|alright|well|there|awake|online|alive))(?: (?:today|doing|there|now|all|guys))*$/i,
    example: 'how are you today',
  },
  {
    means: 'thanks',
    pattern:
      /^(?:ok(?:ay)?[ ,]+|great[ ,]+|cool[ ,]+|perfect[ ,]+)?(?:many )?(?:thanks|thank you|thank u|thx|tnx|ty|cheers|merci|danke|gracias|grazie|much appreciated|appreciate it)\b[\p{L} ,'!.]{0,30}$/iu,
    example: 'thanks a lot',
  },
  {
    means: 'thanks',
    pattern:
      /^(?:(?:that(?:'s| is| was)|you(?:'re| are)|this is|very|so|really|nice|well|pretty) )*(?:good|nice|great|cool|awesome|amazing|perfect|excellent|brilliant|fantastic|wonderful|wow|helpful|useful|done|smart|clever|lol|haha+|ok|okay|yes|no|sure|fine|bad|stupid|impressive)(?: (?:bot|job|work|one|answer|stuff|girl|boy|colloquy))*[ !.]*$/i,
    example: 'good bot',
  },
  {
    means: 'thanks',
    pattern: /^i (?:love|like) (?:it|this|that|you|this bot)$/i,
    example: 'I love it',
  },
  {
    means: 'farewell',
    pattern:
      /^(?:good ?bye|bye(?: bye)?|see (?:you|ya)(?: later| soon| tomorrow)?|good night|cya|later|farewell|take care|tschüss?|au revoir|adios)(?: [\p{L}]+)?$/iu,
    example: 'see you later',
  },
  {
    means: 'help',
    pattern:
      /^(?:\/?help(?: me)?|commands?|usage|manual|instructions|get(?:ting)? started|options|menu|man|what now)$/i,
    example: 'help',
  },
  {
    means: 'help',
    pattern:
      /^how (?:do|can|should|would|to) ?(?:i|we|one|you)? ?(?:use|talk to|ask|work with|operate|start(?: with)?|query) (?:this|it|you|the|your|that)?(?: ?(?:thing|bot|tool|app|server|service|colloquy|something|questions?))*$/i,
    example: 'how do I use this thing',
  },
  {
    means: 'help',
    pattern:
      /^(?:how (?:do|does) (?:you|this|it|this bot|this thing|colloquy) work|what (?:can|could|do|should|may) (?:you|i|we|this bot|this|it) (?:do|ask|answer|offer|search|type|say|try|know)(?: (?:here|you|about|for me|for us|with (?:this|it|you)))*|what (?:is|are) (?:this|this (?:bot|thing|server|place)|your (?:commands|features|abilities|capabilities|functions|skills))(?: for)?|show me what you can do|what are you (?:for|good (?:for|at)|able to do))$/i,
    example: 'what can you do',
  },
  {
    means: 'identity',
    pattern:
      /^(?:who|what) (?:are|r) (?:you|u)(?: exactly| anyway)?$|^what(?:'s| is) your (?:name|purpose|job)$|^(?:are|r) (?:you|u) (?:a |an |the )?(?:bot|human|robot|person|real|ai|alive|machine|chat ?gpt|gpt(?:-?\d)?|claude|gemini|llm|language model|computer|sentient|conscious)\b.*$|^who (?:made|built|created|programmed|wrote|owns|runs|trained|developed) (?:you|this bot|colloquy)$|^how old are you$|^do you (?:sleep|dream|feel|like me|love me|have feelings)$/i,
    example: 'are you ChatGPT',
  },
];

const LONGEST_TALK = 80;

/** Greetings, thanks, cries for help: answered kindly, with what can be asked. */
export const smallTalk: Kind = {
  answer({ text, plain }) {
    if (text.length > LONGEST_TALK) return undefined;
    const said = text
      .replace(/[‘’]/g, "'")
      .replace(/<3|[^\p{L}\p{M}\p{N}',\s/-]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const isWords = /[\p{L}\p{N}]/u.test(said);
    const talk = isWords ? (meaningIn(said, TALK_CUES) ?? meaningIn(plain, TALK_CUES)) : 'help';
    return talk && saying({ about: 'small_talk', talk }, { confidence: 0 });
  },
};
