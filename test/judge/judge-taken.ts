import { judgeEveryTest } from './every-test.ts';

judgeEveryTest('taken');
