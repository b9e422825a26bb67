import type { Paper } from '../../../data/paper.ts';
import { isMentioned } from '../../answering/names.ts';
import { compoundsOfNone } from '../../keywords/bound-words.ts';
import type { Answer } from '../../library.ts';
import { headOf } from '../../text/abstract-head.ts';
import { analyse } from '../../text/analyse.ts';
import { gistOf } from '../abstract-parts.ts';
import { plainHit, quoting } from '../answers.ts';
import { readCriteria } from '../criteria.ts';
import type { Asked, Desk, Kind } from '../kind.ts';
import { isSaidNowhere } from '../said-nowhere.ts';
import { sidesOf } from './comparison.ts';
import { termIn } from './definition.ts';

/** A title that is asked as a question is answered from its paper, whatever the words. */
const TITLED = 0.8;
/** From this cosine on a sentence of the named paper is near enough to be shown. */
const NEAR = 0.3;
/** How sure it is that such a sentence answers. */
const NEAREST = 0.25;
/** What is asked in another language is understood in part at best. */
const FOREIGN = 0.45;

/** Quotations: what is left when no kind of its own fits. */
export const quotes: Kind = {
  async answer(asked, desk) {
    const { text, scope, isTitle, foreign, limit } = asked;
    const options = scope === undefined ? { limit } : { limit, paperId: scope.id };
    const quoted = await desk.quote(text, options, desk.retriever);
    const near = quoted.status === 'refused' ? await nearestIn(asked, desk) : undefined;
    const { unknownNames } = quoted;
    const answer = near ? { ...near, ...(unknownNames && { unknownNames }) } : quoted;
    if (foreign) return inDoubt(answer);
    if (isTitle) return atLeast(answer, TITLED);
    if (answer.status === 'answered') return besideUnheard(asked, answer, desk);
    return answer.status === 'refused' ? sayingWhatIsMissing(asked, answer, desk) : answer;
  },
};

/** A named paper is the scope: where it has a sentence that is near, that is shown as such. */
async function nearestIn(
  { rest, plain, scope, certainty, foreign }: Asked,
  { retriever }: Desk,
): Promise<Answer | undefined> {
  if (scope === undefined) return undefined;
  const question = retriever.prepare(rest === '' ? plain : rest);
  const [found] = await retriever.rank(question, { limit: 1, paperId: scope.id });
  const span = found?.nearest?.span;
  if (found === undefined || span === undefined || found.sentence < NEAR) {
    return foreign ? gistOfNamed(scope, certainty) : undefined;
  }
  const sentence = {
    text: scope.abstract.slice(span.start, span.end),
    start: span.start,
    end: span.end,
  };
  return quoting([{ paper: scope, sentence }], {
    confidence: NEAREST * certainty,
    hits: [retriever.present(question, found)],
  });
}

/** What is asked of it in another language is not understood: what it is about is near at least. */
function gistOfNamed(paper: Paper, certainty: number): Answer | undefined {
  const gist = gistOf(paper).map((sentence) => ({ paper, sentence }));
  if (gist.length === 0) return undefined;
  return quoting(gist, { confidence: FOREIGN * certainty, hits: [plainHit(paper)] });
}

function atLeast(answer: Answer, confidence: number): Answer {
  if (answer.sentences.length === 0) return answer;
  const { unknownNames: _, ...titled } = answer;
  return {
    ...titled,
    status: 'answered',
    kind: 'quotes',
    confidence: Math.max(answer.confidence, confidence),
  };
}

/** Other languages write nouns like names: which are unknown cannot be told. */
function inDoubt({ unknownNames: _, ...answer }: Answer): Answer {
  if (answer.status !== 'answered') return answer;
  return { ...answer, status: 'maybe', confidence: Math.min(answer.confidence, FOREIGN) };
}

/** Who asks for `one-shot` is not answered by what is said of `few-shot`. */
function besideUnheard(asked: Asked, answer: Answer, { indexes, retriever }: Desk): Answer {
  const unheard = compoundsOfNone(asked.plain, indexes.keywords).filter(
    (compound) => !isMentioned(compound, retriever),
  );
  if (unheard.length > 0 && asked.scope === undefined) {
    return { ...inDoubt(answer), unknownNames: unheard };
  }
  return setsApart(asked, answer) ? answer : inDoubt(answer);
}

/** Asks how two things differ; `against` and `versus` may stand in any question. */
const ASKS_DIFFERENCE = /\b(?:differ\w*|compare|contrast)\b/i;
/** Longer sides are described in words that need not be a paper's. */
const LONGEST_SIDE = 4;

/** Of two things that are set against each other, each is spoken of in one of the papers quoted. */
function setsApart({ plain }: Asked, { sentences, hits }: Answer): boolean {
  if (!ASKS_DIFFERENCE.test(plain)) return true;
  const quoted = new Set(sentences.map(({ paperId }) => paperId));
  const texts = hits
    .filter(({ paper }) => quoted.has(paper.id))
    .map(({ paper }) => new Set(analyse(`${paper.title} ${headOf(paper.abstract)}`)));
  const isSpokenOf = (side: string): boolean => {
    const terms = analyse(side);
    return texts.some((text) => terms.every((term) => text.has(term)));
  };
  const isShort = (side: string): boolean => side.split(/\s+/).length <= LONGEST_SIDE;
  const readings = sidesOf(plain).filter((sides) => sides.every(isShort));
  return readings.length === 0 || readings.some((sides) => sides.every(isSpokenOf));
}

/** What is asked about, where no paper has a word for it, is named as unknown. */
function sayingWhatIsMissing({ plain, scope }: Asked, answer: Answer, desk: Desk): Answer {
  if (answer.unknownNames !== undefined || scope !== undefined) return answer;
  const subject = subjectIn(plain, desk);
  return subject !== undefined && isSaidNowhere(subject, desk.retriever)
    ? { ...answer, unknownNames: [subject] }
    : answer;
}

/** `the paper about grokking`, `anything on grokking` */
const ABOUT = /\b(?:about|on|regarding|concerning|covering) (.+)$/i;

function subjectIn(plain: string, desk: Desk): string | undefined {
  const said = ABOUT.exec(plain)?.[1];
  return said === undefined ? termIn(plain)?.term : readCriteria(said, desk).topic;
}
