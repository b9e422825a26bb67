/** A paper that nobody wrote. */
export interface InventedPaper {
  /** `0000.12345`: no month is called 00, so arXiv never gives such an id. */
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly authors: readonly string[];
  readonly keywords: readonly string[];
  /** The day that it is of, `2026-11-26`. */
  readonly day: string;
  readonly votes: number;
  readonly comments: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const A_DAY = 6;
const IDS = 100_000;

const THINGS = [
  'Teapots',
  'Umbrellas',
  'Garden Gnomes',
  'Odd Socks',
  'Wind Chimes',
  'Paper Planes',
  'Sleeping Cats',
  'Snow Globes',
  'Rubber Ducks',
  'Lost Buttons',
  'Cuckoo Clocks',
] as const;

const FINDINGS = [
  {
    title: (things: string) => `${things} as Very Slow Computers`,
    found: (things: string) =>
      `We add two numbers with ${things}. The sum is right on Tuesdays and takes eleven days.`,
  },
  {
    title: (things: string) => `Do ${things} Remember Yesterday`,
    found: (things: string) =>
      `We ask 40 ${things} what happened yesterday. None of them answers, which we count as modesty.`,
  },
  {
    title: (things: string) => `A Field Guide to ${things} That Hum`,
    found: (things: string) =>
      `Of all ${things} in our kitchen three hum. Two of these turn out to be the refrigerator.`,
  },
  {
    title: (things: string) => `Teaching ${things} to Wait in Line`,
    found: (things: string) =>
      `${things} that are praised wait 12 % longer than ${things} that are not, and look prouder.`,
  },
  {
    title: (things: string) => `The Quiet Politics of ${things}`,
    found: (things: string) =>
      `We hold an election among ${things}. Turnout is complete, as nobody was able to leave.`,
  },
  {
    title: (things: string) => `${things} and the Weather of Last Week`,
    found: (things: string) =>
      `From ${things} alone we foretell the weather of last week with an accuracy of 100 %.`,
  },
  {
    title: (things: string) => `How Heavy Is a Rumour about ${things}`,
    found: (things: string) =>
      `We weigh a box of ${things} before and after a rumour. The difference is one crumb.`,
  },
] as const;

const AUTHORS = ['Nora Nobody', 'Ned Notreal', 'Ivy Imagined', 'Max Madeup', 'Fay Fictional'];

/** The papers of a day as they stand at a moment (epoch ms): none before it has come. */
export function inventedPapers(day: string, at: number): readonly InventedPaper[] {
  const start = Date.parse(day);
  if (Number.isNaN(start) || start > at) return [];
  const first = (start / DAY_MS) * A_DAY;
  return Array.from({ length: A_DAY }, (_, place) => paperOf(first + place, day, at - start));
}

/** Those of the days up to a moment, the most voted first. */
export function mostVoted(at: number, days: number): readonly InventedPaper[] {
  const papers = Array.from({ length: days }, (_, age) =>
    inventedPapers(new Date(at - age * DAY_MS).toISOString().slice(0, 10), at),
  );
  return papers.flat().sort((a, b) => b.votes - a.votes);
}

/** The number of a paper decides everything about it; numbers next to each other differ in all. */
function paperOf(number: number, day: string, ageMs: number): InventedPaper {
  const things = THINGS[number % THINGS.length] ?? 'Nothing';
  const finding = FINDINGS[number % FINDINGS.length] ?? FINDINGS[0];
  const mark = number % IDS;
  const author = (step: number) => AUTHORS[(number + step) % AUTHORS.length] ?? 'Nobody';
  const votes = votesOf(number, ageMs);
  return {
    id: `0000.${String(mark).padStart(5, '0')}`,
    title: `${finding.title(things)} (Invented Example ${mark})`,
    abstract: `This paper is invented, to try things out with. ${finding.found(things.toLowerCase())} Nobody should cite example ${mark}.`,
    authors: [author(0), author(2)],
    keywords: ['invented example', things.toLowerCase()],
    day,
    votes,
    comments: Math.floor(votes / 9),
  };
}

/** Votes come fast at first and then slowly; some papers get many, some rise late. */
function votesOf(number: number, ageMs: number): number {
  const most = 6 + ((number * 37) % 83);
  const days = 0.6 + ((number * 13) % 10) / 4;
  return Math.round(most * (1 - Math.exp(-(ageMs / DAY_MS + 0.1) / days)));
}
