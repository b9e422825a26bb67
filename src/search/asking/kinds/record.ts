import type { Paper } from '../../../data/paper.ts';
import { LINK } from '../../answering/answer-cues.ts';
import type { Answer, RecordFact, Told } from '../../library.ts';
import { headOf } from '../../text/abstract-head.ts';
import { analyse } from '../../text/analyse.ts';
import { sentences } from '../../text/sentences.ts';
import { plainHit, quoting, saying } from '../answers.ts';
import type { Asked, Desk, Kind } from '../kind.ts';
import { paperMeant } from '../paper-meant.ts';
import { definition } from './definition.ts';
import { factsAsked } from './facts-asked.ts';
import { gist } from './gist.ts';
import { quotes } from './quotes.ts';
import { toldOf } from './record-knows.ts';

/** Words that a question for a record needs anyway; what is left describes the paper. */
const FRAME =
  /\b(?:who|whom|whose|which|what|when|where|how|many|much|did|does|do|is|are|was|were|has|have|had|can|could|i|we|you|me|us|find|get|give|show|tell|send|see|read|need|want|please|the|a|an|of|for|on|to|in|at|from|by|with|and|it|its|this|that|there|any|paper|papers|article|work|study|preprint|one|first|last|lead|senior|corresponding|main|wrote|written|write|authored|authors?|writers?|names?|published|publish|release[ds]?|appear(?:ed)?|come|came|out|presented|accepted|submitted|conference|journal|venue|workshop|year|date|month|number|votes?|upvotes?|likes|stars|comments|link|links|url|code|github|gitlab|repo|repository|implementation|official|source|pdf|bib ?tex|cite[sd]?|citations?|references?|referenced|bibliography|often|times|builds? on|extends?|entry|page|website|homepage|project|arxiv|available|public|online|organi[sz]ation|institution|institute|university|company|lab|group|team|made|make|behind|affiliations?|people|got|called|named|titled|about|or|when|stars|venue|keywords|categor(?:y|ies)|doi|licen[cs]e|old|recent)\b|'s\b|[^\p{L}\p{N}]+/giu;

/** `Ada Lovelace` in `is Ada Lovelace an author of X`, which does not describe the paper. */
const PERSON_ASKED =
  /^(?:is|was|did) .+? (?=(?:an?|the|one of|among)\b.*\bauthors?\b|(?:co-?)?(?:write|author)\b)/i;

/** By what an abstract says what the record lacks. */
const SAID_BY: Readonly<Partial<Record<RecordFact, RegExp>>> = {
  code: LINK,
  stars: /\bstars\b/i,
  keywords: /\bkey ?words?\b/i,
  withdrawn: /\b(?:withdrawn|retract)/i,
  review: /\b(?:peer[- ]?review|refereed)/i,
  pages: /\b(?:pages?|words)\b/i,
  licence: /\blicen[cs]|\bopen[- ]access\b/i,
  funding: /\b(?:fund|sponsor|grant|conflict)/i,
  downloads: /\bdownload/i,
};
/** How sure a sentence of an abstract is that has the word for what its record lacks. */
const SAID = 0.75;
/** `is X open source` is answered by an abstract that says so, address or not. */
const OPENED = /\bopen[- ]?sourced?\b/i;

/** What a paper's record tells, or that it does not; beside it what else is asked of the paper. */
export const record: Kind = {
  async answer(asked, desk) {
    const { facts, rest } = factsAsked(asked);
    if (facts.length === 0) return undefined;
    const meant = paperOf(asked, desk);
    if (meant === undefined) return undefined;
    const { paper, certainty } = meant;
    const told = facts.map((fact) => toldOf(paper, fact));
    const said = await saidByAbstract(told, { asked, paper }, desk);
    const lacking = said === undefined ? told : told.filter(({ fact }) => fact !== said.fact);
    if (said !== undefined && lacking.length === 0) return said.quoted;
    const isKnown = lacking.some(({ known }) => known);
    const answer = saying(
      { about: 'record', facts: lacking, paper },
      { confidence: isKnown ? certainty : 0, hits: [plainHit(paper)] },
    );
    if (said !== undefined) return withRest(answer, said.quoted);
    return rest.length === 0
      ? answer
      : withRest(answer, await restOf(rest, { ...asked, ...meant, scope: paper }, desk));
  },
};

interface SaidByAbstract {
  readonly fact: RecordFact;
  readonly quoted: Answer;
}

/** An abstract may hold what the record lacks: the first such fact, and the quotation that tells it. */
async function saidByAbstract(
  told: readonly Told[],
  { asked: { text }, paper }: { asked: Asked; paper: Paper },
  { quote, retriever }: Desk,
): Promise<SaidByAbstract | undefined> {
  const { fact } = told.find((asked) => !asked.known && SAID_BY[asked.fact] !== undefined) ?? {};
  const pattern = fact && SAID_BY[fact];
  if (fact === undefined || pattern === undefined) return undefined;
  if (fact !== 'code') {
    const sentence = sentences(headOf(paper.abstract)).find(({ text: said }) => pattern.test(said));
    if (sentence === undefined) return undefined;
    const found = { confidence: SAID, hits: [plainHit(paper)] };
    return { fact, quoted: quoting([{ paper, sentence }], found) };
  }
  const question = told.length > 1 ? `where is the code of “${paper.title}”?` : text;
  const quoted = await quote(question, { paperId: paper.id }, retriever);
  const isOpen = OPENED.test(text);
  const says = quoted.sentences.some(
    ({ text: said }) => pattern.test(said) || (isOpen && OPENED.test(said)),
  );
  return quoted.status === 'answered' && says ? { fact, quoted } : undefined;
}

/** What a question asks besides the record is answered from the paper's sentences. */
async function restOf(
  parts: readonly string[],
  asked: Asked,
  desk: Desk,
): Promise<Answer | undefined> {
  const text = parts.join(' and ');
  const rest = text.replace(`“${asked.scope?.title ?? ''}”`, '').trim();
  const part: Asked = { ...asked, text, plain: text, rest, named: [], isTitle: false };
  for (const kind of [definition, gist, quotes]) {
    const answer = await kind.answer(part, desk);
    if (answer) return answer;
  }
  return undefined;
}

function withRest(answer: Answer, rest: Answer | undefined): Answer {
  const { said, confidence } = answer;
  if (said?.about !== 'record') return answer;
  if (rest?.status !== 'answered') return { ...answer, said: { ...said, restMissing: true } };
  const sure =
    answer.status === 'answered' ? Math.min(confidence, rest.confidence) : rest.confidence;
  return { ...rest, said, confidence: sure, hits: answer.hits, shown: answer.shown };
}

/** The paper in question: named, asked, or described by the words that are left. */
function paperOf({ scope, certainty, plain }: Asked, { indexes }: Desk) {
  if (scope !== undefined) return { paper: scope, certainty };
  const described = plain.replace(PERSON_ASKED, '').replace(FRAME, ' ').replace(/\s+/g, ' ').trim();
  return analyse(described).length === 0 ? undefined : paperMeant(described, indexes);
}
