import { judgeEveryTest } from './every-test.ts';
import { watchLogsOfEveryTest } from './leaks.ts';

judgeEveryTest('all');
watchLogsOfEveryTest();
