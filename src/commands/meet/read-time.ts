import type { TimeOfDay } from '../../shared/local-time.ts';

/** `18:30`, `18.30`, `18h30`, `18`, `6pm`, `6:30 p.m.`, `18:30 Uhr`, `18時30分`. */
const FORMS = [
  /^(\d{1,2})(?:[:.h](\d{2}))?\s*(?:uhr|h)?$/,
  /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?m\.?$/,
  /^(\d{1,2})(?:時|点|點)(?:(\d{1,2})分?)?$/,
];

/** A time of day as people write it; undefined for anything else. */
export function readTime(text: string): TimeOfDay | undefined {
  const typed = text.normalize('NFKC').trim().toLowerCase();
  for (const form of FORMS) {
    const found = form.exec(typed);
    if (!found) continue;
    const [, hours = '', minutes = '0', half] = found;
    const hour = half === undefined ? Number(hours) : ofHalf(Number(hours), half);
    const minute = Number(minutes);
    return hour !== undefined && hour < 24 && minute < 60 ? { hour, minute } : undefined;
  }
  return undefined;
}

/** 12 am is midnight, 12 pm noon. */
const ofHalf = (hour: number, half: string): number | undefined =>
  hour < 1 || hour > 12 ? undefined : (hour % 12) + (half === 'p' ? 12 : 0);
