import { createKeywordIndex } from '../../../src/search/keywords/keyword-index.ts';
import { describeKeywordIndex } from '../../contracts/keyword-index.ts';

describeKeywordIndex('MiniSearch', createKeywordIndex);
