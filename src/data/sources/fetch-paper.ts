import { originatingFrom } from '../merge.ts';
import type { Paper } from '../paper.ts';
import { arxivIdOf, doiOf, normaliseTitle } from '../paper-id.ts';
import type { Arxiv } from './arxiv/open-arxiv.ts';
import type { Crossref } from './crossref/open-crossref.ts';
import { SourceFailure } from './failure.ts';
import type { HuggingFace } from './hugging-face/open-hugging-face.ts';
import type { SemanticScholar } from './semantic-scholar/open-semantic-scholar.ts';
import type { Fetched, LookupOptions, PaperFetcher } from './source.ts';

/** Who can be asked for single papers; undefined where it is switched off. */
export interface PaperServices {
  readonly huggingFace: Pick<HuggingFace, 'paper' | 'search'> | undefined;
  readonly arxiv: Pick<Arxiv, 'papers' | 'titled'> | undefined;
  readonly crossref: Crossref | undefined;
  readonly semanticScholar: Pick<SemanticScholar, 'byDoi'> | undefined;
}

/** How long a person waits for a paper, over all services; and for the first of them. */
export interface FetchPatience {
  readonly allMs: number;
  readonly firstMs: number;
}

const USUAL: FetchPatience = { allMs: 10_000, firstMs: 4_000 };

type Ask = (options: LookupOptions) => Promise<Paper | undefined>;

/**
 * Single papers, service after service: of arXiv's papers Hugging Face knows the most, arXiv all; of
 * others Crossref knows the record and Semantic Scholar often the abstract that Crossref lacks.
 */
export function openPaperFetcher(
  { huggingFace, arxiv, crossref, semanticScholar }: PaperServices,
  patience: FetchPatience = USUAL,
): PaperFetcher {
  const byArxivId = async (arxivId: string, options: LookupOptions): Promise<Fetched> => {
    const first: Ask | undefined =
      huggingFace && (async (timed) => by('hf-daily', await huggingFace.paper(arxivId, timed)));
    const second: Ask | undefined =
      arxiv && (async (timed) => by('arxiv', (await arxiv.papers([arxivId], timed))[0]));
    const answers = await askInTurn([first, second], timed(options, patience));
    // arXiv has all of its papers: what it does not know is missing, whoever else failed.
    return verdictOn(answers, answers.slice(-1));
  };
  const byDoi = async (doi: string, options: LookupOptions): Promise<Fetched> => {
    const arxivId = arxivIdOf(doi);
    if (arxivId !== undefined) return byArxivId(arxivId, options);
    const first: Ask | undefined =
      crossref && (async (timed) => by('crossref', await crossref.byDoi(doi, timed)));
    const second: Ask | undefined =
      semanticScholar &&
      (async (timed) => by('semantic-scholar', await semanticScholar.byDoi(doi, timed)));
    return verdictOn(await askInTurn([first, second], timed(options, patience)));
  };
  return {
    byArxivId,
    byDoi,
    byLink: async (link, options) => {
      const arxivId = arxivIdOf(link);
      if (arxivId !== undefined) return byArxivId(arxivId, options);
      const doi = doiOf(link);
      return doi === undefined ? undefined : byDoi(doi, options);
    },
    byTitle: async (title, options) => {
      const wanted = normaliseTitle(title);
      const found = await oneOf(
        [
          huggingFace && (async () => allBy('hf-daily', await huggingFace.search(title, options))),
          arxiv && (async () => allBy('arxiv', await arxiv.titled(title, options))),
        ],
        (papers) => papers.some((paper) => normaliseTitle(paper.title) === wanted),
      );
      return found;
    },
  };
}

/** With its service as the origin of each value. */
const by = (source: string, paper: Paper | undefined): Paper | undefined =>
  paper && originatingFrom(source, paper);

const allBy = (source: string, papers: readonly Paper[]): readonly Paper[] =>
  papers.map((paper) => originatingFrom(source, paper));

interface Timed extends LookupOptions {
  readonly first: LookupOptions;
}

/** A person's time is shared: whoever is asked first does not use up all of it. */
function timed(options: LookupOptions, { allMs, firstMs }: FetchPatience): Timed {
  if (options.urgency !== 'person') return { ...options, first: options };
  const late = options.late ?? AbortSignal.timeout(allMs);
  const firstLate = AbortSignal.any([late, AbortSignal.timeout(firstMs)]);
  return { ...options, late, first: { ...options, late: firstLate } };
}

type Answer = Paper | SourceFailure | undefined;

/** Until one tells the abstract. */
async function askInTurn(
  asks: readonly (Ask | undefined)[],
  options: Timed,
): Promise<readonly Answer[]> {
  const known = asks.filter((ask) => ask !== undefined);
  if (known.length === 0) return [switchedOff()];
  const answers: Answer[] = [];
  for (const ask of known) {
    const isLast = answers.length === known.length - 1;
    const answer = await ask(isLast ? options : options.first).catch(asAnswer);
    answers.push(answer);
    if (answer !== undefined && 'abstract' in answer && answer.abstract !== '') break;
  }
  return answers;
}

function asAnswer(error: unknown): SourceFailure {
  if (error instanceof SourceFailure) return error;
  throw error;
}

/** A record without an abstract is completed by the next one, and better than none. */
function verdictOn(answers: readonly Answer[], failures: readonly Answer[] = answers): Fetched {
  const papers = answers.filter((answer) => answer !== undefined && 'abstract' in answer);
  const [first, second] = papers;
  if (first !== undefined) return { paper: second === undefined ? first : filled(first, second) };
  const failed = failures.find((answer) => answer instanceof SourceFailure);
  return failed === undefined ? { missing: true } : { failed };
}

/** A record without an abstract, with that of another one and what only that one knows. */
function filled(first: Paper, second: Paper): Paper {
  const abstract = second.origins?.abstract;
  const origins = { ...second.origins, ...first.origins, ...(abstract && { abstract }) };
  return { ...second, ...first, abstract: second.abstract, origins };
}

/** What all found until one is content; fails where nobody could be asked. */
async function oneOf(
  searches: readonly ((() => Promise<readonly Paper[]>) | undefined)[],
  isEnough: (papers: readonly Paper[]) => boolean,
): Promise<readonly Paper[]> {
  const found: Paper[] = [];
  let failure: SourceFailure | undefined = switchedOff();
  let answers = 0;
  for (const search of searches) {
    if (search === undefined || isEnough(found)) continue;
    try {
      found.push(...(await search()));
      answers += 1;
    } catch (error) {
      if (!(error instanceof SourceFailure)) throw error;
      failure = error;
    }
  }
  if (answers === 0) throw failure;
  return found;
}

const switchedOff = (): SourceFailure =>
  new SourceFailure('off', { from: 'Live sources', what: 'are switched off' });
