import type { Criteria } from '../library.ts';
import type { Facts } from '../ranking/corpus.ts';
import type { Indexes } from '../ranking/indexes.ts';
import { foldedWords } from '../text/analyse.ts';

/** What a record may tell besides authors and dates: where a paper was published, who stands behind it. */
export type Place = 'venue' | 'organisation';

interface PlaceCue {
  readonly place: Place;
  readonly pattern: RegExp;
  readonly example: string;
  /** Whatever stands there is meant as such; else only what some record names. */
  readonly certain: boolean;
}

const NAME =
  '((?:[^\\s,;]+)(?: (?!(?:about|on|by|since|before|after|regarding|with)\\b)[^\\s,;]+){0,7})';
const OUT = '(?:published|presented|accepted|appearing|appeared|printed)';

/** Group 1 is the name. */
export const PLACE_CUES: readonly PlaceCue[] = [
  {
    place: 'venue',
    pattern: new RegExp(
      `\\b(?:(?:that |which )?(?:have been |has been |were |was |are |is )?${OUT} (?:at|in)|from the (?:proceedings|conference|journal|workshop)(?: of)?) (?:the )?${NAME}`,
      'iu',
    ),
    example: 'accepted at the Journal of Ports',
    certain: true,
  },
  {
    place: 'organisation',
    pattern: new RegExp(
      `\\b(?:by|from) (?:the )?(?:people|researchers|authors|scientists|folks|organi[sz]ation|company|lab|university|institute)(?: (?:of|at|from|called|named))? (?:the )?${NAME}`,
      'iu',
    ),
    example: 'by researchers at Harbour Labs',
    certain: true,
  },
  {
    place: 'venue',
    // A name by its capitals: `at NeurIPS`.
    pattern:
      /\bat (?:the )?(\p{Lu}[\p{L}\d&-]*(?: (?:\p{Lu}[\p{L}\d&-]*|of|on|and|for|in)(?= |$))*)/u,
    example: 'at NeurIPS',
    certain: true,
  },
  {
    place: 'venue',
    pattern: new RegExp(`\\b(?:at|in|from) (?:the )?${NAME}`, 'iu'),
    example: 'from the Journal of Ports',
    certain: false,
  },
  {
    place: 'organisation',
    pattern: new RegExp(`\\b(?:by|from|of|at|did|has|have) (?:the )?${NAME}`, 'iu'),
    example: 'by Harbour Labs',
    certain: false,
  },
];

/** Words after a name that do not belong to it. */
const AFTER_NAME =
  /\s+(?:publish(?:ed)?|release[sd]?|write|wrote|written|make|made|have|has|are|is|here|there|please|do (?:you|we) have|in (?:here|this|the) .*)$/i;

/** The venue or the organisation that a clause names, and the clause. */
export function placeIn(
  text: string,
  indexes: Indexes,
): { readonly criteria: Pick<Criteria, Place>; readonly clause: string } | undefined {
  for (const { place, pattern, certain } of PLACE_CUES) {
    const [clause, name] = pattern.exec(text) ?? [];
    if (clause === undefined || name === undefined) continue;
    const said = name.replace(AFTER_NAME, '').replace(AFTER_NAME, '');
    if (certain || isKnown(said, place, indexes)) return { criteria: { [place]: said }, clause };
  }
  return undefined;
}

/** Some record names it. */
export function isKnown(name: string, place: Place, { corpus }: Indexes): boolean {
  const isNamed = naming(name);
  for (const at of corpus.ordinals()) if (isNamed(corpus.facts(at)?.[place])) return true;
  return false;
}

/** What a record says to the place that is asked for. */
export function judgePlaces({
  venue,
  organisation,
  code,
}: Criteria): (facts: Facts) => 'meets' | 'fails' | 'unknown' {
  const wanted = { venue, organisation };
  const tests = (['venue', 'organisation'] as const).flatMap((place) => {
    const name = wanted[place];
    return name === undefined ? [] : [{ place, isNamed: naming(name) }];
  });
  return (facts) => {
    if (tests.some(({ place, isNamed }) => facts[place] !== undefined && !isNamed(facts[place]))) {
      return 'fails';
    }
    if (tests.some(({ place }) => facts[place] === undefined)) return 'unknown';
    const isCodeAsFound = code === undefined || code === (facts.codeUrl !== undefined);
    return isCodeAsFound ? 'meets' : 'fails';
  };
}

/** A name that stands for a place, or that a place writes in capitals: `MIT`, `ICSTW`, `iros`. */
export function isShortForPlace(name: string, { corpus }: Indexes): boolean {
  const said = foldedWords(name);
  if (said === '') return false;
  const isCapital = new RegExp(`(?<!\\p{L})${RegExp.escape(said)}(?!\\p{L})`, 'u');
  const isShort = (place: string): boolean =>
    foldedWords(place) === said ||
    initialsOf(place) === said ||
    isCapital.test(place.replace(/\b\p{Lu}{3,}\b/gu, (word) => foldedWords(word)));
  const places = new Set<string>();
  for (const at of corpus.ordinals()) {
    const { venue, organisation } = corpus.facts(at) ?? {};
    if (venue !== undefined) places.add(venue);
    if (organisation !== undefined) places.add(organisation);
  }
  return places.values().some(isShort);
}

/** `Massachusetts Institute of Technology` → `mit`; nothing of fewer than three words. */
function initialsOf(place: string): string | undefined {
  const initials = (place.match(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu) ?? []).join('').toLowerCase();
  return initials.length < 3 ? undefined : initials;
}

/** Whether a place has the words of the name, one after the other, or is short for it; told once of each place. */
function naming(name: string): (place: string | undefined) => boolean {
  const said = ` ${foldedWords(name)} `;
  const known = new Map<string, boolean>();
  return (place) => {
    if (place === undefined || said.trim() === '') return false;
    const told =
      known.get(place) ??
      (` ${foldedWords(place)} `.includes(said) || initialsOf(place) === said.trim());
    known.set(place, told);
    return told;
  };
}
