import type { Paper } from '../../../data/paper.ts';
import type { Answer } from '../../library.ts';
import { analyse } from '../../text/analyse.ts';
import type { Sentence } from '../../text/sentences.ts';
import { gistOf, sentencesOfPart } from '../abstract-parts.ts';
import { plainHit, quoting } from '../answers.ts';
import type { Asked, Cue, Kind } from '../kind.ts';
import { meaningIn } from '../kind.ts';
import { paperMeant } from '../paper-meant.ts';
import type { Part } from '../part-cues.ts';

/** Which part of a paper is asked for besides the whole. */
export const PART_ASKED_CUES: readonly Cue<Part>[] = [
  {
    means: 'limit',
    pattern:
      /\b(?:limitations?|limits?|limited|weakness(?:es)?|weak (?:points?|spots?|sides?)|shortcomings?|drawbacks?|caveats?|downsides?|disadvantages?|cons|problems? with|fail(?:s|ures?)?)\b/i,
    example: 'limitations of X',
  },
  {
    means: 'limit',
    pattern:
      /\bwhat (?:(?:does|do|did|can|could|is|are)(?: it| this| that| they)? not|doesn't|can't|cannot|isn't)\b/i,
    example: 'what does it not do well',
  },
  {
    means: 'result',
    pattern:
      /\b(?:results?|findings?|outcomes?|conclusions?|conclude[sd]?|find|found|achieve[sd]?)\b/i,
    example: 'what are the results of X',
  },
];

/** Asks for the gist whether or not anything else is left over. */
export const GIST_CUE =
  /\b(?:tl;?dr|summar(?:y|ies|i[sz]e|i[sz]ing)|gist|overview|in short|in (?:a nutshell|one sentence|two sentences|brief)|abstract of|(?:main|key|core|central|basic|big) (?:ideas?|points?|results?|findings?|contributions?|claims?|takeaways?|messages?|insights?|conclusions?|thesis|argument|novelty)|takeaways?|contributions?|novelty|eli5|explain (?:it|this|that)?(?: paper)?(?: to me)?(?: like .*)?$)\b/i;

/** Words that ask for a paper as a whole; what else a question says is asked of the paper. */
const WHOLE =
  /\b(?:what|which|who|how|why|do|does|did|is|are|was|were|has|have|can|could|the|a|an|of|for|in|on|to|by|with|from|and|or|it|its|this|that|they|their|there|authors?|paper|papers|article|work|study|method|approach|model|one|thing|actually|exactly|really|basically|simply|say|says|said|about|all about|propose[sd]?|present[s]?|presented|introduce[sd]?|show[sn]?|do|describe[sd]?|explain(?:s|ed)?|claim(?:s|ed)?|argue[sd]?|mean[s]?|suggest(?:s|ed)?|discuss(?:es|ed)?|contribute[sd]?|study|studies|address(?:es)?|tackle[sd]?|solve[sd]?|work[s]?|give|me|us|tell|short|quick|brief|brief(?:ly)?|long|detailed|nice|simple|summary|summari[sz]e|tl;?dr|tldr|gist|overview|nutshell|main|key|core|central|basic|idea|ideas|point|points|message|takeaways?|contributions?|novelty|insights?|thesis|limitations?|limits?|limited|weakness(?:es)?|shortcomings?|drawbacks?|caveats?|downsides?|disadvantages?|problems?|results?|findings?|outcomes?|conclusions?|conclude[sd]?|find|found|sentences?|words?|two|three|one|paragraph|bullet|bullets|please|read|look|like|i'm|i|am|five|definition|define|abstract|goal|purpose|aim|eli5|eli|weak|spots?|sides?|doing|did|going on|any|cons|fail[s]?|failures?|happens?|report[s]?|reported|learn|learned|need|want|know|okay|ok|hmm|so|thing|stuff)\b|'s\b|[^\p{L}\p{N}]+/giu;

const CONFIDENCE = { gist: 0.93, part: 0.85, thin: 0.45 };

/** Claim, method and result of one paper: for its name alone, and for summaries, ideas, limits, findings. */
export const gist: Kind = {
  answer(asked, { indexes }) {
    const asksGist =
      GIST_CUE.test(asked.rest) || meaningIn(asked.rest, PART_ASKED_CUES) !== undefined;
    const left = asked.rest.replace(WHOLE, ' ').trim();
    if (asked.scope !== undefined && !asked.isTitle) {
      const isWhole = analyse(left).length === 0;
      return isWhole ? gistAnswer(asked.scope, asked) : undefined;
    }
    if (!asksGist || asked.scope !== undefined || left === '') return undefined;
    const meant = GIST_CUE.test(asked.rest) ? paperMeant(left, indexes) : undefined;
    return meant && gistAnswer(meant.paper, { ...asked, certainty: meant.certainty });
  },
};

function gistAnswer(paper: Paper, { rest, certainty }: Asked): Answer | undefined {
  const part = meaningIn(rest, PART_ASKED_CUES);
  const ofPart = part === undefined ? [] : sentencesOfPart(paper, part);
  const isMissing = part === 'limit' && ofPart.length === 0;
  const sentences = ofPart.length > 0 ? ofPart : gistOf(paper);
  if (sentences.length === 0) return undefined;
  const confidence = isMissing
    ? CONFIDENCE.thin
    : ofPart.length > 0
      ? CONFIDENCE.part
      : CONFIDENCE.gist;
  return quoting(
    sentences.map((sentence: Sentence) => ({ paper, sentence })),
    { confidence: confidence * certainty, hits: [plainHit(paper)] },
  );
}
