import type { Context } from '../../src/commands/command.ts';
import type { Paper } from '../../src/data/paper.ts';
import { SourceFailure } from '../../src/data/sources/failure.ts';

type Fetcher = NonNullable<Context['fetcher']>;

/** Sources with these papers, by what they are asked for; `down` can be asked for nothing. */
export function createFetcher(papers: Readonly<Record<string, Paper>>, down = false): Fetcher {
  return {
    async byLink(link) {
      if (down)
        return { failed: new SourceFailure('broken', { from: 'arXiv', what: 'answered 503' }) };
      const paper = papers[link];
      return paper ? { paper } : { missing: true };
    },
    async byTitle() {
      if (down) throw new SourceFailure('broken', { from: 'arXiv', what: 'answered 503' });
      return Object.values(papers);
    },
  };
}
