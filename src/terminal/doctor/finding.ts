/** What one look at the installation showed. */
export interface Finding {
  /** What was looked at: `token`, `clock`. */
  readonly about: string;
  readonly state: 'ok' | 'note' | 'problem';
  readonly text: string;
  /** What to do about it. */
  readonly advice?: string;
}

export const ok = (about: string, text: string): Finding => ({ about, state: 'ok', text });

export const note = (about: string, text: string, advice?: string): Finding =>
  finding('note', about, text, advice);

export const problem = (about: string, text: string, advice?: string): Finding =>
  finding('problem', about, text, advice);

function finding(
  state: Finding['state'],
  about: string,
  text: string,
  advice: string | undefined,
): Finding {
  return advice === undefined ? { about, state, text } : { about, state, text, advice };
}

const MARK = { ok: '✓', note: '·', problem: '✗' } as const;

/** Findings for reading: a line each, the advice indented below. */
export const printFindings = (findings: readonly Finding[]): string =>
  findings
    .map(({ about, state, text, advice }) => {
      const line = `${MARK[state]} ${about}: ${text}`;
      return advice === undefined ? line : `${line}\n    → ${advice}`;
    })
    .join('\n');
