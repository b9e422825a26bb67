/** What goes wrong with a REST request that a rule matches. */
export type Fault =
  /** Answers this status without doing anything. */
  | { readonly status: number }
  /** Does what was asked, then answers this status: the answer is lost. */
  | { readonly applyThen: number }
  /** Closes the connection; `applied` says whether after doing what was asked. */
  | { readonly drop: true; readonly applied?: boolean }
  | { readonly delayMs: number }
  | { readonly rateLimit: { readonly retryAfter: number; readonly global?: boolean } };

export type FaultRule = Fault & {
  readonly method?: string;
  /** Matched against the path below `/api/v10`. */
  readonly path?: RegExp;
  /** How often it strikes; without it, always. */
  readonly times?: number;
};

export interface Faults {
  /** Rules strike in the order they were added; returns the function that withdraws it. */
  add(rule: FaultRule): () => void;
  clear(): void;
  /** The rule for this request, counted as used. */
  take(method: string, path: string): Fault | undefined;
}

export function createFaults(): Faults {
  const rules = new Map<FaultRule, number>();
  return {
    add(rule) {
      rules.set(rule, rule.times ?? Number.POSITIVE_INFINITY);
      return () => rules.delete(rule);
    },
    clear: () => rules.clear(),
    take(method, path) {
      for (const [rule, left] of rules) {
        if (!concerns(rule, method, path)) continue;
        if (left <= 1) rules.delete(rule);
        else rules.set(rule, left - 1);
        return rule;
      }
      return undefined;
    },
  };
}

const concerns = (rule: FaultRule, method: string, path: string): boolean =>
  (rule.method ?? method) === method && (rule.path === undefined || rule.path.test(path));
