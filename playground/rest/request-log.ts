export interface LoggedRequest {
  readonly at: number;
  readonly method: string;
  /** Below `/api/v10`, without the query. */
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  /** How it was answered; 0 where the connection was dropped. */
  readonly status: number;
  readonly answer: unknown;
}

const KEPT = 2000;

export interface RequestLog {
  /** The latest requests, oldest first. */
  readonly all: readonly LoggedRequest[];
  add(request: LoggedRequest): void;
  clear(): void;
}

export function createRequestLog(): RequestLog {
  const all: LoggedRequest[] = [];
  return {
    all,
    add(request) {
      all.push(request);
      if (all.length > KEPT) all.shift();
    },
    clear() {
      all.length = 0;
    },
  };
}
