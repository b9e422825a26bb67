interface Named {
  readonly name: string;
}

export interface NamedCommands {
  readonly command: Readonly<Record<string, Named>>;
  /** What the parts of a command stand under, by the first word of their names. */
  readonly group: Readonly<Record<string, Named>>;
}

/** `/list save`, as a text names it; not what stands in an address. */
const COMMAND = /(?<![\w/.:])\/([a-z]+)(?: ([a-z]+))?/g;

/** The text with its commands named as Discord names them in this language. */
export function withCommandNames(text: string, { command, group }: NamedCommands): string {
  return text.replace(COMMAND, (written: string, first: string, second: string | undefined) => {
    const rest = second === undefined ? '' : ` ${second}`;
    const part = command[first + rest];
    const above = group[first];
    if (above !== undefined) return `/${above.name}${part === undefined ? rest : ` ${part.name}`}`;
    const alone = command[first];
    return alone === undefined ? written : `/${alone.name}${rest}`;
  });
}
