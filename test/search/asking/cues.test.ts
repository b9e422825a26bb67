import { describe, expect, it } from 'vitest';
import { AUTHOR_CUES, YEAR_CUES } from '../../../src/search/asking/criteria.ts';
import { TITLED_CUES, VOTES_CUES, WITHOUT_CUES } from '../../../src/search/asking/criteria-cuts.ts';
import { meaningIn } from '../../../src/search/asking/kind.ts';
import { ACCOUNT_CUES } from '../../../src/search/asking/kinds/account-cues.ts';
import { COMPARISON_CUES } from '../../../src/search/asking/kinds/comparison.ts';
import { COUNT_CUES } from '../../../src/search/asking/kinds/count.ts';
import { DEFINITION_CUES } from '../../../src/search/asking/kinds/definition.ts';
import { SHORT_CUES } from '../../../src/search/asking/kinds/facts-asked.ts';
import { FOREIGN_CUES } from '../../../src/search/asking/kinds/foreign-cues.ts';
import { PART_ASKED_CUES } from '../../../src/search/asking/kinds/gist.ts';
import {
  ALL_CUES,
  LIST_CUES,
  ORDER_CUES,
  PERSON_CUES,
} from '../../../src/search/asking/kinds/list-cues.ts';
import { OUTSIDE_CUES } from '../../../src/search/asking/kinds/outside-cues.ts';
import { RECORD_CUES } from '../../../src/search/asking/kinds/record-cues.ts';
import { TALK_CUES } from '../../../src/search/asking/kinds/talk-cues.ts';
import { TALLY_CUES } from '../../../src/search/asking/kinds/tally-cues.ts';
import { WHICH_OF_CUES } from '../../../src/search/asking/kinds/which-of.ts';
import { PART_CUES } from '../../../src/search/asking/part-cues.ts';
import { PLACE_CUES } from '../../../src/search/asking/places.ts';

const TABLES = {
  ACCOUNT_CUES,
  ALL_CUES,
  AUTHOR_CUES,
  COMPARISON_CUES,
  COUNT_CUES,
  DEFINITION_CUES,
  FOREIGN_CUES,
  LIST_CUES,
  ORDER_CUES,
  OUTSIDE_CUES,
  PART_ASKED_CUES,
  PART_CUES,
  PERSON_CUES,
  PLACE_CUES,
  RECORD_CUES,
  SHORT_CUES,
  TALK_CUES,
  TALLY_CUES,
  TITLED_CUES,
  VOTES_CUES,
  WHICH_OF_CUES,
  WITHOUT_CUES,
  YEAR_CUES,
};

describe.each(Object.entries(TABLES))('%s', (_name, cues) => {
  it.each(cues.map(({ pattern, example }) => ({ pattern, example })))(
    'finds its own example: $example',
    ({ pattern, example }) => {
      expect(example).toMatch(pattern);
    },
  );
});

describe.each([
  { name: 'FOREIGN_CUES', cues: FOREIGN_CUES },
  { name: 'ACCOUNT_CUES', cues: ACCOUNT_CUES },
  { name: 'RECORD_CUES', cues: RECORD_CUES },
  { name: 'PART_CUES', cues: PART_CUES },
  { name: 'TALK_CUES', cues: TALK_CUES },
  { name: 'ORDER_CUES', cues: ORDER_CUES },
  { name: 'TALLY_CUES', cues: TALLY_CUES },
])('$name', ({ cues }) => {
  it('reads every example as what it means, whichever pattern comes first', () => {
    for (const { means, example } of cues) {
      expect([example, meaningIn<string>(example, cues)]).toEqual([example, means]);
    }
  });
});
