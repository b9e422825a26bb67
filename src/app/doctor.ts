import { settingNames } from '../../config/env.ts';
import { type Config, ConfigError, loadConfig } from '../../config/index.ts';
import { openSources } from '../data/sources/open-sources.ts';
import { reportSources } from '../data/sources/report.ts';
import type { DatabaseAddress } from '../data/stores/sql/open-database.ts';
import { BOT_PERMISSIONS, inviteLink } from '../discord/invite.ts';
import { openSmtpSender } from '../email/smtp-sender.ts';
import type { Log } from '../shared/log.ts';
import { examineDiscord } from '../terminal/doctor/discord.ts';
import { type Finding, note, ok, printFindings, problem } from '../terminal/doctor/finding.ts';
import {
  type DatabaseFacts,
  examineCorpus,
  examineDatabase,
  examineNode,
} from '../terminal/doctor/local.ts';
import { examineMail } from '../terminal/doctor/mail.ts';
import { examineSources } from '../terminal/doctor/sources.ts';
import { createWords } from '../words/words.ts';
import { mistyped } from './mistyped.ts';
import { openReadingLibrary } from './open-reading-library.ts';
import { openReadingStore } from './open-reading-store.ts';

/** Looks at everything that a start needs; changes nothing. */
export async function runDoctor(
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly text: string; readonly healthy: boolean }> {
  const doubts = mistyped(env, settingNames).map((doubt) => note('environment', doubt));
  const findings = [examineNode(process.versions.node), ...doubts, ...(await examine(env))];
  const healthy = findings.every(({ state }) => state !== 'problem');
  const verdict = healthy
    ? 'All is well: npm start.'
    : 'Mend what is marked ✗ and run the doctor again.';
  return { text: `${printFindings(findings)}\n\n${verdict}`, healthy };
}

async function examine(
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly Finding[]> {
  const config = configOf(env);
  if (!('discord' in config)) return config;
  const { log, warnings } = collectingLog();
  return [
    ok('environment', 'every variable makes sense'),
    await examineDatabase(config.database, () => lookInto(config.database, log)),
    ...(await examineCorpus(() => openReadingLibrary(config, log, undefined), warnings)),
    ...(await examineLiveSources(config, log)),
    await examineConfiguredMail(config),
    ...(await examineConnection(config)),
  ];
}

/** The configuration, or what is wrong with it. */
function configOf(env: Readonly<Record<string, string | undefined>>): Config | readonly Finding[] {
  try {
    return loadConfig(env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message
      .split('\n')
      .map((line) => problem('environment', line, 'see .env.example'));
  }
}

async function lookInto(address: DatabaseAddress, log: Log): Promise<DatabaseFacts | undefined> {
  const store = await openReadingStore(address, log);
  try {
    return store && { papers: await store.papers.count(), facts: await store.facts() };
  } finally {
    await store?.close();
  }
}

function examineConfiguredMail({ mail }: Config): Promise<Finding> {
  const { smtpUrl: url, from, secretKey } = mail;
  return examineMail({
    hasServer: url !== undefined,
    hasKey: secretKey !== undefined,
    signIn: async () => {
      if (url === undefined || from === undefined) return;
      const sender = openSmtpSender({ url, from, msBetween: 0 });
      await sender.signIn().finally(() => sender.close());
    },
  });
}

/** From what a bot kept of them; before its first start they were never asked. */
async function examineLiveSources(config: Config, log: Log): Promise<readonly Finding[]> {
  const { sources } = openSources({
    addresses: config.sourceAddresses,
    categories: config.sources.arxivCategories,
    feeds: config.sources.feeds,
    userAgent: '',
  });
  const store = await openReadingStore(config.database, log).catch(() => undefined);
  try {
    const states = store?.sourceStates ?? NEVER_ASKED;
    // What is wrong with the database was told above.
    const reports = await reportSources(sources, states, Date.now()).catch(() =>
      reportSources(sources, NEVER_ASKED, Date.now()),
    );
    return examineSources(reports, createWords()('en'));
  } finally {
    await store?.close();
  }
}

const NEVER_ASKED = { all: async () => [], batches: async () => [] };

async function examineConnection({ discord }: Config): Promise<readonly Finding[]> {
  const { token, apiUrl } = discord;
  if (token === undefined) {
    const advice = 'set DISCORD_TOKEN to go live; without it npm start opens the playground';
    return [note('token', 'none is set', advice)];
  }
  const now = (): number => Date.now();
  return examineDiscord({ token, apiUrl, needs: BOT_PERMISSIONS, inviteLink, now });
}

/** Warnings become findings; the rest is not for the doctor. */
function collectingLog(): { readonly log: Log; readonly warnings: readonly string[] } {
  const warnings: string[] = [];
  const keep = (...entry: readonly unknown[]): void => {
    const message = entry.findLast((part) => typeof part === 'string');
    if (typeof message === 'string') warnings.push(message);
  };
  const ignore = (): void => undefined;
  return { log: { debug: ignore, info: ignore, warn: keep, error: keep }, warnings };
}
