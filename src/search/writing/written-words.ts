import { analyse } from '../text/analyse.ts';

/** A word, number or name of a sentence, as sentences are compared. */
export interface WrittenWord {
  /** As it stands. */
  readonly text: string;
  /** What is compared: a stem, or digits, also of a number in words. */
  readonly stem: string;
  readonly isNumber: boolean;
  /** Has capitals anywhere but at the start of an ordinary first word: `LoRA`, `BLEU`, `Hölder`. */
  readonly isName: boolean;
  /** Not one of the words of grammar and of reporting, which a sentence may add to what it cites. */
  readonly isContent: boolean;
  /** Whether a comma, semicolon, colon or dash stands before it. */
  readonly opensPart: boolean;
}

/** Words of grammar and of reporting. */
const FREE = new Set(
  `a about above after all also although an and any are as at be because been before being between
  both but by can compared could did do does during each either for from further had has have how
  however if in instead into is it its itself less may might more most much must namely neither nor
  not of on only onto or other others our out over own rather same shall should since so some such
  than that the their them themselves then there these they this those though through thus to too
  under until up upon use used uses using very via was were what when where whereas whether which
  while who whose why will with within without would you your yes no never none cannot according
  author authors paper papers work study method methods approach approaches propose proposes proposed
  show shows shown find finds found report reports reported describe describes argue argues present
  presents states stated says introduce introduces introduced`.split(/\s+/),
);

const NUMBERS: ReadonlyMap<string, string> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve`
    .split(' ')
    .map((word, value) => [word, String(value)]),
);

const WORD = /(?<part>[,;:—–()]\s*)?(?<word>\d+(?:[.,]\d+)*|[\p{L}\p{M}]+[\p{L}\p{M}\p{N}]*)/gu;
/** Words of grammar have no stem. */
const PLURAL = /(?<=\p{L}{3})s$/u;
/** `doesn't` says not. */
const CONTRACTED_NOT = /n['’]t\b/giu;

export function writtenWords(sentence: string): readonly WrittenWord[] {
  const text = sentence.normalize('NFKC').replace(CONTRACTED_NOT, ' not');
  const found: WrittenWord[] = [];
  for (const { groups = {} } of text.matchAll(WORD)) {
    const word = groups.word ?? '';
    found.push(read(word, found.length === 0, groups.part !== undefined));
  }
  return found;
}

function read(text: string, isFirst: boolean, opensPart: boolean): WrittenWord {
  const lower = text.toLowerCase();
  const digits = /^\d/.test(text) ? text.replace(/(?<=\d),(?=\d{3})/g, '') : NUMBERS.get(lower);
  const isFree = FREE.has(lower);
  const isName = text !== 'I' && /\p{Lu}/u.test(isFirst ? text.slice(1) : text) && !isFree;
  return {
    text,
    stem: digits ?? analyse(text)[0] ?? lower.replace(PLURAL, ''),
    isNumber: digits !== undefined,
    isName,
    isContent: !isFree,
    opensPart,
  };
}
