import type { Paper } from '../data/paper.ts';
import type { Fetched } from '../data/sources/source.ts';
import { cardOf } from './card.ts';
import type { Call, Context } from './command.ts';
import type { Identifier } from './identifier.ts';
import type { CardReply } from './reply.ts';
import { mayAddPapers } from './rights.ts';
import { UserError } from './user-error.ts';

/** Sources have this long; Discord would wait a quarter of an hour, people do not. */
const PATIENCE_MS = 10_000;

type Finding = Pick<Context, 'fetcher' | 'library'>;

/**
 * The paper of an identifier that the corpus lacks, from the sources. Throws a UserError where no
 * source has it, could be asked, or is on.
 */
export async function fetchAbsent(
  { id, shown }: Identifier,
  { fetcher, library }: Finding,
): Promise<{ readonly paper: Paper; readonly isHere: boolean }> {
  const name = shown;
  if (fetcher === undefined) throw new UserError('error.paper.notHere', { name });
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const fetched = await fetcher
    .byLink(linkOf({ id, shown }), { signal, urgency: 'person' })
    .catch((error: unknown): Fetched | 'slow' => {
      if (signal.aborted) return 'slow';
      throw error;
    });
  if (fetched === 'slow') throw new UserError('error.paper.slow', { name });
  if (fetched === undefined) throw new UserError('error.paper.notHere', { name });
  if ('missing' in fetched) throw new UserError('error.paper.nowhere', { name });
  if ('failed' in fetched) {
    throw new UserError('error.paper.notFetched', { name, from: fetched.failed.from });
  }
  // A DOI or address may name a paper that is here under another name.
  const held = await library.get(fetched.paper.id);
  return { paper: held ?? fetched.paper, isHere: held !== undefined };
}

/** The card of such a paper, with **Add** for whoever may, where it has an abstract. */
export async function absentCard(
  identifier: Identifier,
  context: Context,
  call: Call,
): Promise<CardReply> {
  const { paper, isHere } = await fetchAbsent(identifier, context);
  if (isHere) return cardOf(paper, context, call);
  const { guildId } = call;
  const settings = guildId === undefined ? {} : await context.guildSettings.get(guildId);
  const mayAdd = paper.abstract !== '' && mayAddPapers(settings, call, context);
  const add = { command: 'add paper', values: { paper: identifier.shown } };
  return { view: 'card', paper, absent: true, ...(mayAdd && { add }) };
}

/** As sources read it: `arXiv:…` and `doi:…` alike. */
const linkOf = ({ shown }: Identifier): string => shown;
