import type { Held } from './every-test.ts';
import { type Judged, judge } from './judge.ts';
import { mannersOf } from './manners.ts';
import type { Faults } from './schemas.ts';

/** Discord's codes for bodies that are not as they must be. */
const FORM_CODES: readonly unknown[] = [50006, 50035, 50109];

/** All that is wrong with an exchange; a body that was refused is wrong, too. */
export function faultsOf(exchange: Judged, held: Held): Faults {
  const { request, answer } = judge(exchange);
  if (held === 'taken') return isTaken(exchange) ? [...request, ...answer] : answer;
  return [...request, ...answer, ...refusedForm(exchange), ...mannersOf(exchange)];
}

const isTaken = ({ status, faulty }: Judged): boolean => !faulty && status < 400;

function refusedForm({ method, path, answer, faulty }: Judged): Faults {
  const refused = answer as { code?: unknown } | undefined; // the playground's own form of refusals
  if (faulty || !FORM_CODES.includes(refused?.code)) return [];
  return [`${method} ${path}: refused with ${JSON.stringify(answer)}`];
}
