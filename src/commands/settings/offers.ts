import { timeIn, timeZonesLike } from '../../shared/time-zone.ts';
import type { Complete } from '../command.ts';

const MAX_CHOICES = 25;

/** Time zones with the time that it is there. */
export const completeTimeZone: Complete = async (partial, _context, { at }) =>
  timeZonesLike(partial, MAX_CHOICES).map((zone) => ({
    name: `${zone} (${timeIn(zone, at)})`,
    value: zone,
  }));

/** The list as it is typed, with each of the other sources added. */
export const completeSources: Complete = async (partial, { sources }) => {
  const parts = partial.split(',').map((part) => part.trim());
  const typed = parts.at(-1)?.toLowerCase() ?? '';
  const before = parts.slice(0, -1).filter(Boolean);
  return sources
    .filter(
      ({ name, label }) =>
        !before.includes(name) && `${name} ${label}`.toLowerCase().includes(typed),
    )
    .map(({ name, label }) => ({
      name: before.length === 0 ? label : `… + ${label}`,
      value: [...before, name].join(', '),
    }));
};
