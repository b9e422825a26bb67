/** An answer in place of the playground's own. */
export interface FaultAnswer {
  readonly status: number;
  /** As it is, whatever it is; nothing when left out. */
  readonly text?: string;
  /** `content-type` is `text/html` unless named. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What goes wrong with a REST request; a delay may go with each of the others. */
export interface Fault {
  /** Answers this status, or this, without doing anything. */
  readonly status?: number | FaultAnswer;
  /** Does what was asked, then answers this status, or this: the answer is lost. */
  readonly applyThen?: number | FaultAnswer;
  /** Closes the connection, before or after doing what was asked. */
  readonly drop?: 'before' | 'after';
  /** The same, but with a reset. */
  readonly reset?: 'before' | 'after';
  readonly delayMs?: number;
  /** Answers 429; `retryAfter` in seconds. */
  readonly rateLimit?: { readonly retryAfter: number; readonly global?: boolean };
}

export interface FaultRule extends Fault {
  readonly method?: string;
  /** Matched against the path below `/api/v10`. */
  readonly path?: RegExp;
  /** How often it strikes; without it, always. */
  readonly times?: number;
  /** From 0 to 1: how likely it strikes; without it, certainly. */
  readonly chance?: number;
}

export interface Faults {
  /** Rules strike in the order they were added; returns the function that withdraws it. */
  add(rule: FaultRule): () => void;
  clear(): void;
  /** The fault for this request, counted as used; an empty one when nothing goes wrong. */
  take(method: string, path: string): Fault;
}

export function createFaults(random: () => number = Math.random): Faults {
  const rules = new Map<FaultRule, number>();
  return {
    add(rule) {
      rules.set(rule, rule.times ?? Number.POSITIVE_INFINITY);
      return () => rules.delete(rule);
    },
    clear: () => rules.clear(),
    take(method, path) {
      for (const [rule, left] of rules) {
        if (!concerns(rule, method, path) || random() >= (rule.chance ?? 1)) continue;
        if (left <= 1) rules.delete(rule);
        else rules.set(rule, left - 1);
        return rule;
      }
      return {};
    },
  };
}

const concerns = (rule: FaultRule, method: string, path: string): boolean =>
  (rule.method ?? method) === method && (rule.path === undefined || rule.path.test(path));
