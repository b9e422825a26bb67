import type { Paper } from '../../data/paper.ts';
import { SourceFailure } from '../../data/sources/failure.ts';
import { addedPaper } from '../add-paper.ts';
import { type Call, type Context, defineAction } from '../command.ts';
import { identifierOf } from '../identifier.ts';
import { text } from '../option.ts';
import type { NoticeReply, Reply } from '../reply.ts';
import { mayAddPapers, requireManager, serverOf } from '../rights.ts';
import { UserError } from '../user-error.ts';

const PAPERS = 5;
const PATIENCE_MS = 10_000;
const BETWEEN = ' ';

/** Looks in the live sources for papers on what was asked in vain. */
export const gapPapers = defineAction({
  name: 'gap papers',
  speed: 'slow',
  visibility: 'private',
  options: { asked: text() },
  async run({ asked: askedId }, context, call): Promise<Reply> {
    const guildId = serverOf(call);
    requireManager('corpus gaps', call);
    const asked = await context.asked.get(askedId);
    if (asked?.guildId !== guildId || asked.private) throw new UserError('error.gaps.gone');
    const papers = await lacking(await foundOn(asked.text, context), context);
    if (papers.length === 0) return told({ key: 'gaps.nothing', params: { question: asked.text } });
    const settings = await context.guildSettings.get(guildId);
    const mayAdd = mayAddPapers(settings, call, context);
    const values = { papers: papers.map(({ id }) => id).join(BETWEEN) };
    const add = mayAdd ? { command: 'add gap papers', values } : undefined;
    return { view: 'gapPapers', question: asked.text, papers, add, private: true };
  },
});

/** The button below those papers: adds each of them that is not here yet. */
export const addGapPapers = defineAction({
  name: 'add gap papers',
  speed: 'slow',
  visibility: 'private',
  options: { papers: text() },
  async run({ papers }, context: Context, call: Call): Promise<Reply> {
    const count = await addAll(papers.split(BETWEEN).slice(0, PAPERS), context, call);
    return told({ key: 'gaps.added', params: { count } });
  },
});

/** How many are new; where one cannot be had, those before it count. */
async function addAll(names: readonly string[], context: Context, call: Call): Promise<number> {
  let count = 0;
  for (const identifier of names.flatMap((name) => identifierOf(name) ?? [])) {
    try {
      if ((await addedPaper(identifier, context, call)).isNew) count += 1;
    } catch (error) {
      if (!(error instanceof UserError) || count === 0) throw error;
      break;
    }
  }
  return count;
}

async function foundOn(question: string, { fetcher }: Context): Promise<readonly Paper[]> {
  if (fetcher === undefined) throw new UserError('error.sourcesOff');
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    return await fetcher.byTitle(question, { signal, urgency: 'person' });
  } catch (error) {
    if (error instanceof SourceFailure) {
      throw new UserError('error.gaps.failed', { from: error.from });
    }
    if (signal.aborted) throw new UserError('error.gaps.failed', { from: 'Hugging Face' });
    throw error;
  }
}

/** With an abstract to answer from, named so that it can be added, and not here. */
async function lacking(papers: readonly Paper[], { library }: Context): Promise<readonly Paper[]> {
  const unlike = new Map(papers.map((paper) => [paper.id, paper]));
  const useful = [...unlike.values()].filter(
    ({ id, abstract }) => abstract !== '' && identifierOf(id) !== undefined,
  );
  const held = await Promise.all(useful.map(({ id }) => library.get(id)));
  return useful.filter((_, at) => held[at] === undefined).slice(0, PAPERS);
}

const told = (message: NoticeReply['message']): Reply => ({
  view: 'notice',
  message,
  private: true,
});
