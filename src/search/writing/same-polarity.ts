import type { WrittenWord } from './written-words.ts';

const NEGATORS = new Set(
  'not no never neither nor none nothing nobody cannot without hardly barely rarely seldom'.split(
    ' ',
  ),
);
/** Verbs that say that what follows does not happen, by their stems. */
const FAILING = new Set(['fail', 'lack', 'unabl', 'prevent', 'refus']);
/** Words that turn what is said when they are changed for one another. */
const COMPARING = new Set(
  `more less fewer most least better worse best worst higher lower highest lowest larger smaller faster
  slower above below before after over under only all every always sometimes increase increases
  increased decrease decreases decreased improve improves improved degrade degrades degraded reduce
  reduces reduced raise raises raised outperform outperforms outperformed underperform underperforms
  exceed exceeds exceeded beat beats surpass surpasses surpassed lose loses loss win wins gain gains`.split(
    /\s+/,
  ),
);
/** A negation is of the next content word, if that is no farther. */
const REACH = 5;

/** Whether what is negated is the same, and no comparison was put in that the source does not make. */
export function samePolarity(
  source: readonly WrittenWord[],
  written: readonly WrittenWord[],
): boolean {
  const [there, here] = [negatedIn(source), negatedIn(written)];
  const known = new Set(source.map(({ stem }) => stem));
  const said = new Set(written.filter(({ isContent }) => isContent).map(({ stem }) => stem));
  return (
    here.isSubsetOf(there) &&
    there.intersection(said).isSubsetOf(here) &&
    written.every(({ text, stem }) => !COMPARING.has(text.toLowerCase()) || known.has(stem))
  );
}

/** The stems of what is negated. */
function negatedIn(words: readonly WrittenWord[]): ReadonlySet<string> {
  const negated = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (!negates(word, words[at + 1])) continue;
    const behind = words.slice(at + 1, at + 1 + REACH).find((next) => next.isContent);
    const before = words.slice(0, at).findLast((previous) => previous.isContent);
    negated.add((behind ?? before ?? word).stem);
  }
  return negated;
}

/** “Not only” negates nothing. */
const negates = ({ text, stem }: WrittenWord, next: WrittenWord | undefined): boolean =>
  FAILING.has(stem) || (NEGATORS.has(text.toLowerCase()) && next?.text.toLowerCase() !== 'only');
