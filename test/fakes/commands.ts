import type { Call, Context } from '../../src/commands/command.ts';
import type { Reply } from '../../src/commands/reply.ts';
import { UserError } from '../../src/commands/user-error.ts';
import type { Paper } from '../../src/data/paper.ts';
import { paperKey } from '../../src/data/paper-key.ts';
import { openDesk } from '../../src/digest/desk.ts';
import type { Library } from '../../src/search/library.ts';
import { openLibrary } from '../../src/search/open-library.ts';
import type { Message } from '../../src/words/words.ts';
import { createMemoryDiscussions, createMemoryThreads } from './discussions.ts';
import { createMemoryEvents, createMemoryMeetings } from './meetings.ts';
import {
  createMemoryAsked,
  createMemoryDailyCounts,
  createMemoryGuildSettings,
  createMemoryPaperUses,
  createMemoryReadingLists,
} from './stores.ts';
import { createMemorySubscriptions } from './subscriptions.ts';
import { createMemoryVerdicts } from './verdicts.ts';

export const SOURCES = [
  { name: 'hf-daily', label: 'Hugging Face' },
  { name: 'arxiv', label: 'arXiv' },
];

export const call: Call = {
  userId: '100000000000000001',
  guildId: '100000000000000002',
  channelId: '100000000000000003',
  rights: new Set(),
  locale: 'en-US',
  at: Date.UTC(2026, 10, 23),
};

/** A context over a real library of these papers; `replaced` puts other behaviour into it. */
export async function contextOf(
  papers: readonly Paper[],
  replaced: Partial<Library> = {},
): Promise<Context> {
  const library = { ...(await openLibrary(papers)), ...replaced };
  return { library, ...contextParts(), openDigestDesk: () => deskOver(library) };
}

/** A desk where nothing was counted. */
const deskOver = (library: Pick<Library, 'get' | 'about' | 'newest'>) =>
  openDesk({
    library,
    signals: { since: async () => [] },
    uses: { since: async () => new Map() },
    guildSettings: { ofEach: async () => new Map() },
    sources: async () => 'fine',
    clock: () => call.at,
  });

const NO_PERSONAL_DATA: Context['personalData'] = {
  of: async () => ({
    paper_vote: [],
    saved_paper: [],
    asked: [],
    verdict: [],
    marked: [],
    subscription: [],
    delivery: [],
    sent_paper: [],
    mail_code: [],
    daily_count: [],
    meeting: [],
    meeting_zone: [],
    view_state: [],
  }),
  forget: async () => undefined,
};
let ids = 0;

/** A context's other parts, with nothing in them yet. */
export const contextParts = (): Omit<Context, 'library'> => ({
  guildSettings: createMemoryGuildSettings(),
  readingLists: createMemoryReadingLists(),
  meetings: createMemoryMeetings(),
  events: createMemoryEvents(),
  personalData: NO_PERSONAL_DATA,
  textGoesTo: [],
  operators: new Set(),
  sources: SOURCES,
  desk: { reports: async () => [], refresh: async () => [] },
  fetcher: undefined,
  addPaper: async (paper) => paper,
  importPapers: () => Promise.reject(new Error('no imports here')),
  dailyCounts: createMemoryDailyCounts(),
  mail: undefined,
  openDigestDesk: () =>
    deskOver({ get: async () => undefined, about: async () => [], newest: async () => [] }),
  subscriptions: createMemorySubscriptions(),
  deliveries: {
    sentTo: async () => new Map(),
    get: async () => undefined,
    ofSubscription: async () => [],
  },
  channels: {
    missing: async () => [],
    forThreads: () => [{ id: '100000000000000009', name: 'papers' }],
    nameOf: () => 'papers',
    openDirect: async (userId) => `9${userId.slice(1)}`,
  },
  ...discussionParts(),
  newId: () => `id${++ids}`,
  paperUses: createMemoryPaperUses(),
  asked: createMemoryAsked(),
  verdicts: createMemoryVerdicts(),
  clock: () => call.at,
});

function discussionParts(): Pick<Context, 'discussions' | 'marks' | 'wrapUps' | 'threads'> {
  const { put: _, ...stores } = createMemoryDiscussions();
  return { ...stores, threads: createMemoryThreads() };
}

/** The card of a paper of the corpus in a server, with more on it. */
export const cardReply = (paper: Paper, more: object = {}): object => {
  const discuss = { command: 'discuss', values: { paper: paperKey(paper.id) } };
  return { view: 'card', paper, discuss, ...more };
};

/** What a person reads when a command refuses. */
export async function refusalOf(replying: Promise<Reply>): Promise<Message> {
  try {
    throw new Error(`no refusal but the view “${(await replying).view}”`);
  } catch (error) {
    if (error instanceof UserError) return error.userMessage;
    throw error;
  }
}
