import type { Paper } from '../../src/data/paper.ts';
import { paper } from '../fakes/papers.ts';

/** Five papers that share words, dates and names: enough to tell searches apart. */
export const ATTENTION_PAPERS: readonly Paper[] = [
  paper({
    id: 'graph',
    title: 'Attention on graphs',
    abstract: 'Nodes attend to their neighbours in a citation graph.',
    authors: ['Petra Velic', 'Guy Cuc'],
    published: '2018-02',
    votes: 12,
  }),
  paper({
    id: 'sparse',
    title: 'Sparse attention for long texts',
    abstract: 'Most pairs of words need no attention. We skip them, and reading is faster.',
    authors: ['Ada Childe'],
    published: '2020-05-01',
    votes: 40,
  }),
  paper({
    id: 'cloud',
    title: 'Point clouds as sets',
    abstract: 'A network for the point cloud of a scanner. Reading graph structure is not needed.',
    published: '2020-11-30',
  }),
  paper({
    id: 'undated',
    title: 'What is attention?',
    abstract: 'An essay on long texts, "in context" and elsewhere.',
    authors: ['Ada Childe'],
  }),
  paper({ id: 'tricky', title: 'Say "no" -to OR year:1999', abstract: 'An odd title.' }),
];
