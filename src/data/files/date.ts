const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const YEAR = '(\\d{4})';

type Parts = readonly [year: string, month?: string | undefined, day?: string | undefined];

/** The forms that programs and people write dates in, with an example of each. */
const FORMS: readonly (readonly [
  example: string,
  form: RegExp,
  parts: (found: readonly string[]) => Parts,
])[] = [
  [
    '2023-05-04T10:00:00Z',
    /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:$|T|\s+[\d(]|--|\/|[~?%])/,
    ([, y = '', m, d]) => [y, m, d],
  ],
  [
    '20230504',
    /^(1[5-9]\d\d|20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:$|T\d)/,
    ([, y = '', m, d]) => [y, m, d],
  ],
  [
    'Jun 17, 2021',
    new RegExp(`^${NAME}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}\\b`, 'i'),
    ([, m, d, y = '']) => [y, m, d],
  ],
  [
    'Mon, 2 Apr 2007 19:18:42 GMT',
    new RegExp(
      `^(?:[a-z]{3,9},?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${NAME}[\\s-]+${YEAR}\\b`,
      'i',
    ),
    ([, d, m, y = '']) => [y, m, d],
  ],
  [
    'Thu Jun 17 12:00:00 2021',
    new RegExp(`^[a-z]{3}\\s+${NAME}\\s+(\\d{1,2})\\s+[\\d:]+\\s+(?:[a-z]+\\s+)?${YEAR}\\b`, 'i'),
    ([, m, d, y = '']) => [y, m, d],
  ],
  ['June 2021', new RegExp(`^${NAME},?\\s+${YEAR}$`, 'i'), ([, m, y = '']) => [y, m]],
  [
    '2021 Jun 17',
    new RegExp(`^${YEAR}[\\s-]+${NAME}(?:[\\s-]+(\\d{1,2}))?$`, 'i'),
    ([, y = '', m, d]) => [y, m, d],
  ],
  ['2021年6月17日', /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/, ([, y = '', m, d]) => [y, m, d]],
  [
    'Thu Jun 17 2021 12:00:00 GMT+0200',
    new RegExp(`^[a-z]{3}\\s+${NAME}\\s+(\\d{1,2})\\s+${YEAR}\\b`, 'i'),
    ([, m, d, y = '']) => [y, m, d],
  ],
  ['17/06/2021', /^(1[3-9]|2\d|3[01])[-/.](\d{1,2})[-/.](\d{4})$/, ([, d, m, y = '']) => [y, m, d]],
  ['06/17/2021', /^(\d{1,2})[-/.](1[3-9]|2\d|3[01])[-/.](\d{4})$/, ([, m, d, y = '']) => [y, m, d]],
  // Which of the two is the day, nobody knows.
  ['03/04/2021', /^\d{1,2}[-/.]\d{1,2}[-/.](\d{4})$/, ([, y = '']) => [y]],
  // Seasons, quarters, weeks and other languages: the one year in it is the year.
  ['Spring 2021', /^\D*(?<!\d)(1[5-9]\d\d|20\d\d)(?:$|\D(?!.*\d{4}))/s, ([, y = '']) => [y]],
];
/** Programs write 9999 for a day that never comes. */
const LAST_YEAR = '2100';
const LONGEST = 60;
/** Seconds and milliseconds since 1970 that lie between 1973 and 2100. */
const EPOCH_SECONDS = { from: 1e8, to: 4.2e9 };
const EPOCH_MS = { from: 1e11, to: 4.2e12 };

/**
 * `2023`, `2023-05` or `2023-05-04` from whatever a program wrote for a date: ISO 8601, RFC 2822, names
 * of months, a number of seconds or milliseconds. Undefined where there is no such day.
 */
export function partialDateOf(value: unknown): string | undefined {
  if (typeof value === 'number') return ofNumber(value);
  if (typeof value !== 'string' || value.length > LONGEST) return undefined;
  const text = value.trim();
  for (const [, form, parts] of FORMS) {
    const found = form.exec(text);
    if (found) return joined(parts(found));
  }
  return /^\d{9,13}$/.test(text) ? ofNumber(Number(text)) : undefined;
}

function ofNumber(value: number): string | undefined {
  if (Number.isInteger(value) && value > 0 && value < EPOCH_SECONDS.from)
    return partialDateOf(String(value));
  const ms =
    value >= EPOCH_MS.from && value < EPOCH_MS.to
      ? value
      : value >= EPOCH_SECONDS.from && value < EPOCH_SECONDS.to
        ? value * 1000
        : undefined;
  return ms === undefined ? undefined : new Date(ms).toISOString().slice(0, 10);
}

/** Zeros stand for what is not known. */
function joined([year, month, day]: Parts): string | undefined {
  if (year === '0000' || year > LAST_YEAR) return undefined;
  const m = monthOf(month ?? '');
  if (m === undefined) return Number(month ?? 0) === 0 ? year : undefined;
  const d = Number(day ?? 0);
  if (d === 0) return `${year}-${padded(m)}`;
  const date = new Date(Date.UTC(Number(year), m - 1, d));
  return date.getUTCDate() === d ? `${year}-${padded(m)}-${padded(d)}` : undefined;
}

/** 1–12 for a number or a name, if only its first three letters. */
export function monthOf(text: string): number | undefined {
  const named = MONTHS.indexOf(text.trim().slice(0, 3).toLowerCase()) + 1;
  const month = named || Number(/^\d{1,2}$/.exec(text.trim())?.[0] ?? 0);
  return month >= 1 && month <= 12 ? month : undefined;
}

const padded = (number: number): string => String(number).padStart(2, '0');
