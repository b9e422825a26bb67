import { describe, expect, it } from 'vitest';
import { listSave } from '../../src/commands/list/save.ts';
import { similar } from '../../src/commands/similar.ts';
import { call, contextOf, refusalOf } from '../fakes/commands.ts';
import { paper } from '../fakes/papers.ts';

const lora = paper({
  id: 'lora',
  title: 'Low-rank adaptation of language models',
  abstract: 'Low-rank adaptation trains small matrices.',
});
const near = paper({
  id: 'near',
  title: 'Low-rank adaptation of vision models',
  abstract: 'Low-rank adaptation of small matrices, for vision.',
});
const kites = paper({ id: 'kites', title: 'Kites', abstract: 'Kites fly in steady wind.' });
const context = () => contextOf([lora, near, kites]);

describe('/similar without a paper', () => {
  it('recommends from the caller’s list, and says because of which', async () => {
    const desk = await context();
    await listSave.run({ paper: 'lora' }, desk, call);
    const reply = await similar.run({}, desk, call);
    expect(reply).toMatchObject({
      view: 'recommended',
      private: true,
      recommended: [{ paper: near, because: lora }],
    });
    if (reply.view !== 'recommended') throw new Error(reply.view);
    expect(reply.recommended[0]?.sharedTerms).toContain('low-rank adaptation');
  });

  it('recommends nothing that is on the list, and says so', async () => {
    const desk = await context();
    for (const id of ['lora', 'near']) await listSave.run({ paper: id }, desk, call);
    expect(await similar.run({}, desk, call)).toMatchObject({
      view: 'notice',
      private: true,
      message: { key: 'related.noneForList' },
    });
  });

  it('leaves room for every saved paper', async () => {
    const related = (of: string) =>
      Array.from({ length: 8 }, (_, at) => ({
        paper: paper({ id: `${of} ${at}`, title: `${of} ${at}` }),
        score: of === 'lora' ? 2 : 1,
        sharedTerms: [],
      }));
    const desk = await contextOf([lora, kites], { similar: async (id) => related(id) });
    for (const id of ['lora', 'kites']) await listSave.run({ paper: id }, desk, call);
    const reply = await similar.run({}, desk, call);
    const titles = reply.view === 'recommended' && reply.recommended.map((each) => each.paper.id);
    expect(titles).toEqual(['lora', 'kites'].flatMap((of) => [0, 1, 2].map((at) => `${of} ${at}`)));
  });

  it('says to somebody whose list is empty what to do', async () => {
    expect(await refusalOf(similar.run({}, await context(), call))).toEqual({
      key: 'error.paper.nothingSaved',
      params: {},
    });
  });
});
