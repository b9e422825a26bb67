import { createCorpus } from '../../../src/search/ranking/corpus.ts';
import { describeCorpus } from '../../contracts/corpus.ts';

describeCorpus('The corpus of objects', createCorpus);
