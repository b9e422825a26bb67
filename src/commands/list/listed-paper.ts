import type { Paper } from '../../data/paper.ts';
import { paperKey } from '../../data/paper-key.ts';
import type { ListedPaper, ListOwner } from '../../data/stores/reading-lists.ts';
import type { Action } from '../action.ts';
import type { Call, Context } from '../command.ts';
import { paperHere } from '../discuss/discussion-here.ts';
import { lookUpPaper, whichPaper } from '../find-paper.ts';
import type { Reply } from '../reply.ts';
import { UserError } from '../user-error.ts';

export const titleOf = ({ saved, paper }: ListedPaper): string => paper?.title || saved.paperId;

type Parts = Pick<Context, 'library' | 'readingLists' | 'discussions'>;

interface Finding {
  readonly context: Parts;
  readonly call: Call;
  readonly action: Action;
}

export async function listedPapers(
  owner: ListOwner,
  { library, readingLists }: Omit<Parts, 'discussions'>,
): Promise<readonly ListedPaper[]> {
  const all = await readingLists.all(owner);
  return Promise.all(
    all.map(async (saved) => ({ saved, paper: await library.get(saved.paperId) })),
  );
}

/**
 * The paper of a list that a person means, in a paper's thread without its name that one; where several might be it, the question which, whose answer runs
 * `action`. Throws a UserError where none of them is on the list.
 */
export async function findListed(
  name: string | undefined,
  owner: ListOwner,
  { context, call, action }: Finding,
): Promise<ListedPaper | { readonly which: Reply }> {
  const named = name ?? (await paperHere(context, call))?.id;
  if (named === undefined) throw new UserError('error.paper.which');
  return findNamed(named, owner, { context, action });
}

async function findNamed(
  name: string,
  owner: ListOwner,
  { context, action }: Omit<Finding, 'call'>,
): Promise<ListedPaper | { readonly which: Reply }> {
  const listed = await listedPapers(owner, context);
  const byId = listed.find(({ saved: { paperId } }) => [paperId, paperKey(paperId)].includes(name));
  if (byId) return byId;
  const found = await lookUpPaper(name, context.library);
  if ('absent' in found) throw new UserError('error.paper.notHere', { name: found.absent.shown });
  const meant = 'paper' in found ? [found.paper] : found.choices;
  const ids = new Set(meant.map(({ id }) => id));
  const [only, ...more] = listed.filter(({ saved }) => ids.has(saved.paperId));
  if (only === undefined) {
    throw new UserError(`error.list.notOn.${owner.kind}`, { title: titleIn(meant, name) });
  }
  if (more.length === 0) return only;
  const papers = [only, ...more].flatMap(({ paper }) => paper ?? []);
  return { which: whichPaper(name, papers, action) };
}

const titleIn = ([paper, ...more]: readonly Paper[], name: string): string =>
  more.length === 0 ? paper?.title || name : name;
