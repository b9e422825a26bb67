/** A run of stops at `stop`..`stopEnd`; with its closing quotes and brackets it reaches to `end`. */
export interface StopInText {
  readonly source: string;
  readonly stop: number;
  readonly stopEnd: number;
  readonly end: number;
}

/** No sentence ends with one of these. */
const NEVER_LAST = words(
  'e.g i.e eg ie cf vs v.s viz w.r.t s.t w.l.o.g dr mr mrs ms prof approx ca resp incl esp ph',
);
/** These may end a sentence, and then a word follows that often begins one. */
const SELDOM_LAST = words(
  'al etc fig figs eq eqs eqn sec secs sect no nos vol ch pp ref refs tab thm lem prop def cor app' +
    ' ed eds inc ltd corp co dept univ st jr sr jan feb mar apr jun jul aug sep sept oct nov dec',
);
const STARTERS = words(
  'a additionally after all also although among an and as at based because being besides both but' +
    ' by code compared concretely consequently currently data despite do does due during each' +
    ' empirical empirically even every existing experiments extensive finally first following for' +
    ' from further furthermore given hence here how however i if importantly in indeed inspired' +
    ' instead interestingly is it its last lastly many meanwhile methods moreover most motivated' +
    ' neither next nevertheless no notably on one our overall previous prior recent recently results' +
    ' second several similarly since so some specifically such surprisingly that the then' +
    ' theoretically there thereby therefore these they third this those though through thus to' +
    ' together towards two under unfortunately unlike using various via we what when where whereas' +
    ' which while why with without yet',
);

const WIDE_STOP = /[。！？｡]/;
/** A name in mixed case or with a hyphen after one letter, such as iTransformer, xLSTM, k-means. */
const SMALL_NAME = /^(?:[a-z]+[A-Z0-9]|[a-z]-[A-Za-z])/;
const OPENERS = /^["'“‘«([{「『（*_$`]+/;
/** What begins a list entry: `1.`, `(2)`, `iv.`, `a)`. */
const LIST_MARK = /(?:^|[.!?:;)]\s+|\n\s*)\(?(?:\d{1,2}|[ivx]{1,4}|[a-h])$/;

/** Whether a sentence ends here and another begins behind it. */
export function endsSentence({ source, stop, stopEnd, end }: StopInText): boolean {
  if (WIDE_STOP.test(source.slice(stop, stopEnd))) return true;
  const after = source.slice(end, end + 48);
  const next = after.trimStart();
  if (next === '') return false;
  const before = source.slice(Math.max(0, stop - 48), stop);
  if (next.length === after.length) return startsWithoutSpace(before, after, end === stopEnd);
  if (source.slice(stop, stopEnd) !== '.') return startsWithCapital(next);
  return endsWithPeriod(before, next, end > stopEnd);
}

function endsWithPeriod(before: string, next: string, closed: boolean): boolean {
  if (LIST_MARK.test(before)) return false;
  if (closed) return startsWithCapital(next);
  const word = /[\p{L}\p{N}.]*$/u.exec(before)?.[0].toLowerCase() ?? '';
  if (NEVER_LAST.has(word)) return false;
  if (SELDOM_LAST.has(word) || /^(?:\p{L}\.)*\p{L}$/u.test(word)) return startsLikeASentence(next);
  return startsWithCapital(next) || isOrdinary(word, before);
}

/** Some abstracts are in small letters throughout: an ordinary word and a stop end a sentence too. */
const isOrdinary = (word: string, before: string): boolean =>
  /^\p{L}{3,}$/u.test(word) || /\s$/.test(before);

/** A new sentence may begin with anything but a small letter, or with a name that has one. */
function startsWithCapital(next: string): boolean {
  const bare = next.replace(OPENERS, '');
  return /^[\p{Lu}\p{Lo}\p{N}\\]/u.test(bare) || SMALL_NAME.test(bare);
}

function startsLikeASentence(next: string): boolean {
  const word = /^\p{Lu}\p{L}*/u.exec(next.replace(OPENERS, ''))?.[0] ?? '';
  return STARTERS.has(word.toLowerCase());
}

/** "… of models.We show": the space was lost. Addresses and code keep their dots. */
function startsWithoutSpace(before: string, after: string, bare: boolean): boolean {
  const word = /\S*$/.exec(before)?.[0] ?? '';
  if (/^\p{Ll}{4,}$/u.test(word) && /^\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(after)) return true;
  const plain = bare ? /(?:\p{Ll}{2}|[\])%\d])$/u.test(word) : true;
  if (!plain || /[/@_\\]|\.\p{L}|www\./u.test(word)) return false;
  return /^\p{Lu}\p{L}*[\s,]/u.test(after) && startsLikeASentence(after);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
