import type { z } from 'zod';
import { defined } from '../../../shared/defined.ts';
import { cleanName } from '../../files/author-name.ts';
import { httpAddressOf } from '../../files/web-address.ts';
import type { Paper } from '../../paper.ts';
import { arxivIdOf, arxivPaperId } from '../../paper-id.ts';
import type { hfPaper } from './schema.ts';

type Optional = typeof hfPaper.optional;
export type HfPaper = { readonly id: string; readonly title: string } & {
  readonly [K in keyof Optional]?: z.output<Optional[K]>;
};

const SITE = 'https://huggingface.co';
export const HUGGING_FACE = 'Hugging Face';

/** Undefined for a record with neither title nor abstract. */
export function toPaper(record: HfPaper): Paper | undefined {
  const title = record.title.trim().toWellFormed();
  const abstract = (record.summary ?? '').trim().toWellFormed();
  if (title === '' && abstract === '') return undefined;
  const arxivId = arxivIdOf(record.id);
  return defined({
    id: arxivId === undefined ? `hf:${record.id}` : arxivPaperId(arxivId),
    title,
    abstract,
    authors: namesOf(record.authors),
    published: record.publishedAt?.slice(0, 10),
    url: `${SITE}/papers/${encodeURIComponent(record.id)}`,
    organisation: textOf(record.organization?.fullname ?? record.organization?.name),
    votes: record.upvotes,
    comments: record.numComments,
    codeUrl: repositoryOf(record.githubRepo),
    codeStars: record.githubStars,
    projectUrl: addressOf(record.projectPage),
    thumbnailUrl: addressOf(record.thumbnail),
    keywords: keywordsOf(record.ai_keywords),
    aiSummaries: summariesOf(record.ai_summary),
    submitter: submitterOf(record),
  });
}

/** People who are hidden on the paper's page are hidden here. */
const namesOf = (authors: HfPaper['authors'] = []): readonly string[] =>
  authors
    .filter(({ name, hidden }) => name !== '' && hidden !== true)
    .map(({ name }) => cleanName(name))
    .filter((name) => name !== '');

const textOf = (text: string | undefined) => text?.toWellFormed();

/** `owner/name` or an address. */
const repositoryOf = (repository: string | undefined): string | undefined =>
  repository !== undefined && /^[\w.-]+\/[\w.-]+$/.test(repository)
    ? `https://github.com/${repository}`
    : addressOf(repository);

/** Addresses on the site itself come without it. */
function addressOf(address: string | undefined): string | undefined {
  if (address?.startsWith('/') && !address.startsWith('//')) return SITE + address;
  return address === undefined ? undefined : httpAddressOf(address);
}

function keywordsOf(given: readonly unknown[] = []): readonly string[] | undefined {
  const keywords = given.flatMap((keyword) =>
    typeof keyword === 'string' && keyword.trim() !== '' ? [keyword.trim().toWellFormed()] : [],
  );
  return keywords.length === 0 ? undefined : keywords;
}

const summariesOf = (text: string | undefined) =>
  text === undefined ? undefined : [{ by: HUGGING_FACE, text: text.toWellFormed() }];

function submitterOf({ submittedOnDailyBy: by, submittedBy }: HfPaper): string | undefined {
  const person = by ?? submittedBy;
  return textOf(person?.fullname ?? person?.name ?? person?.user);
}
