/** How a language names days and months, in small letters. */
export interface DayWords {
  /** `tomorrow`: how many days from today. */
  readonly relative: ReadonlyMap<string, number>;
  /** Full and short names; 0 is Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Full and short names; 1 is January. */
  readonly months: ReadonlyMap<string, number>;
}

const known = new Map<string, DayWords>();
/** How far ahead a language may have a word of its own: `übermorgen`, `après-demain`. */
const DAYS_AHEAD = 3;
const DAY_MS = 24 * 60 * 60 * 1000;
/** A Sunday, and a January. */
const SUNDAY = Date.UTC(2023, 0, 1);

export function dayWords(locale: string): DayWords {
  const words = known.get(locale) ?? makeDayWords(locale);
  known.set(locale, words);
  return words;
}

function makeDayWords(locale: string): DayWords {
  return {
    relative: relativeWords(locale),
    weekdays: new Map(
      range(7).flatMap((day) => names(locale, 'weekday', SUNDAY + day * DAY_MS, day)),
    ),
    months: new Map(
      range(12).flatMap((month) => names(locale, 'month', Date.UTC(2023, month, 15), month + 1)),
    ),
  };
}

function relativeWords(locale: string): ReadonlyMap<string, number> {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return new Map(range(DAYS_AHEAD + 1).map((days) => [plain(format.format(days, 'day')), days]));
}

/** As it stands alone and within a date, which some languages tell apart; also without its dot. */
function names(
  locale: string,
  field: 'weekday' | 'month',
  at: number,
  number: number,
): readonly (readonly [string, number])[] {
  const styles = (['long', 'short'] as const).flatMap((style) => {
    const alone = new Intl.DateTimeFormat(locale, { [field]: style, timeZone: 'UTC' }).format(at);
    const within = new Intl.DateTimeFormat(locale, {
      [field]: style,
      day: 'numeric',
      timeZone: 'UTC',
    })
      .formatToParts(at)
      .find(({ type }) => type === field)?.value;
    return [alone, within ?? alone];
  });
  return [...new Set(styles.map(plain))].map((name) => [name, number]);
}

const plain = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(/\.$/, '');

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
