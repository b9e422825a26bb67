import { editDistance } from '../search/text/edit-distance.ts';

/** Letters that may differ: one in short names, where two make another word. */
const lettersOff = (name: string): number => (name.length < 10 ? 1 : 2);

/**
 * What to say about variables that miss the name of a setting narrowly (`DISCORD_TOKE`), a sentence
 * each. Variables of other programs are left alone, and so is every near miss of a setting that is set.
 */
export function mistyped(
  env: Readonly<Record<string, string | undefined>>,
  known: readonly string[],
): readonly string[] {
  const set = Object.keys(env).filter((name) => env[name]?.trim());
  const missing = known.filter((name) => !set.includes(name));
  return set
    .filter((name) => !known.includes(name))
    .flatMap((name) => {
      const meant = missing.find((each) => isNear(name, each));
      return meant === undefined
        ? []
        : [`${name} is no setting and is ignored: rename it if ${meant} is meant.`];
    });
}

function isNear(name: string, known: string): boolean {
  const most = lettersOff(known);
  return editDistance(plain(name), plain(known), most) <= most;
}

/** Case and separators are easily mixed up. */
const plain = (name: string): string => name.toUpperCase().replace(/[^A-Z0-9]/g, '');
