import { saying } from '../answers.ts';
import { type Kind, meaningIn } from '../kind.ts';
import { TALK_CUES } from './talk-cues.ts';

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
