import { createAdaptorServer } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { type InventedPaper, inventedPapers, mostVoted } from './invented.ts';

/** Answers about invented papers, in the shape of Hugging Face's Daily Papers. */
export interface PaperServer {
  /**
   * Base of the API, without a slash at the end. Below `/on/2026-11-24` the same answers are as they stood
   * at the end of that day.
   */
  readonly url: string;
  close(): Promise<void>;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const TRENDING_DAYS = 7;

/** On loopback, on any free port. */
export async function startPaperServer({
  clock = Date.now,
}: {
  readonly clock?: () => number;
} = {}): Promise<PaperServer> {
  const app = new Hono();
  app.get('/api/daily_papers', (context) => listed(context, clock()));
  app.get('/on/:day/api/daily_papers', (context) => {
    const end = Date.parse(context.req.param('day')) + DAY_MS - 1;
    return Number.isNaN(end)
      ? context.json({ error: 'No such day' }, 400)
      : listed(context, Math.min(end, clock()));
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

function listed(context: Context, at: number): Response {
  const today = new Date(at).toISOString().slice(0, 10);
  const papers =
    context.req.query('sort') === 'trending'
      ? mostVoted(at, TRENDING_DAYS)
      : inventedPapers(context.req.query('date') ?? today, at);
  return context.json(papers.map(entryOf));
}

/** Some fields are told twice, as they are there. */
function entryOf(paper: InventedPaper) {
  const { title, comments, day } = paper;
  const publishedAt = `${day}T00:00:00.000Z`;
  return {
    paper: {
      id: paper.id,
      authors: paper.authors.map((name) => ({ name, hidden: false })),
      publishedAt,
      submittedOnDailyAt: publishedAt,
      title,
      summary: paper.abstract,
      upvotes: paper.votes,
      ai_keywords: paper.keywords,
    },
    publishedAt,
    title,
    numComments: comments,
    submittedBy: { fullname: paper.authors[0], name: 'nobody', type: 'user' },
    isAuthorParticipating: false,
  };
}
