import { Command } from 'commander';
import { readEnvironment } from '../config/environment.ts';
import { isExpected } from './app/expected-errors.ts';
import { ingestInto } from './app/ingest-into.ts';
import { openSettings } from './app/open-settings.ts';
import { addReadingCommands } from './app/reading-commands.ts';
import { describeError, describeFault, tellError } from './shared/told-error.ts';

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const program = new Command('colloquy')
  .description("Colloquy's door for the terminal: results on standard output, all else beside it.")
  .showHelpAfterError('(colloquy --help tells more)');

addReadingCommands(program);

program
  .command('ingest')
  .description('bring papers in: page exports, JSON, CSV, BibTeX or feeds; safe to repeat')
  .argument('<file...>')
  .action(async (files: string[]) => {
    const { config, log } = openSettings();
    const complain = (line: string): boolean => process.stderr.write(`${line}\n`);
    const { createProgressLine } = await import('./terminal/progress.ts');
    const progress = createProgressLine(process.stderr, () => performance.now());
    const signal = interrupted();
    try {
      const allRead = await ingestInto(config, log, { files, print, complain, progress, signal });
      if (!allRead) process.exitCode = 1;
    } catch (error) {
      if (!signal.aborted) throw error;
      complain('Interrupted. What was read is kept; the same command goes on from there.');
      process.exitCode = 130;
    }
  });

/** One of the commands on the database: a sentence when it is done, progress beside it. */
async function onDatabase(
  name: 'runBackup' | 'runRestore' | 'runMigrateToPostgres',
  argument: string,
): Promise<void> {
  const { config, log } = openSettings({ quiet: true });
  const commands = await import('./app/database-commands.ts');
  const tell = (line: string): boolean => process.stderr.write(`${line}\n`);
  print(await commands[name](config, argument, { log, tell }));
}

const ON_DATABASE = [
  ['backup <file>', 'runBackup', 'copy the database to a new SQLite file, beside a running bot'],
  [
    'restore <file>',
    'runRestore',
    'put a backup in its place and keep the old one; no bot may run',
  ],
  ['migrate-to-postgres <url>', 'runMigrateToPostgres', 'copy it to an empty database; repeatable'],
] as const;
for (const [usage, name, description] of ON_DATABASE) {
  program
    .command(usage)
    .description(description)
    .action((argument: string) => onDatabase(name, argument));
}

program
  .command('refresh')
  .description('ask the live sources now, and say what came and what failed')
  .action(async () => {
    const { config, log } = openSettings();
    const [{ refreshInto }, { anyFailed, printRefresh }] = await Promise.all([
      import('./app/ask-sources.ts'),
      import('./terminal/refresh.ts'),
    ]);
    const reports = await refreshInto(config, log);
    print(printRefresh(reports));
    if (anyFailed(reports)) process.exitCode = 1;
  });

program
  .command('enrich')
  .description('complete papers that lack authors, date or arXiv id, from the live sources')
  .action(async () => {
    const { config, log } = openSettings();
    const [{ enrichInto }, { createProgressLine }] = await Promise.all([
      import('./app/ask-sources.ts'),
      import('./terminal/progress.ts'),
    ]);
    const progress = createProgressLine(process.stderr, () => performance.now());
    const { text, complete } = await enrichInto(config, log, { signal: interrupted(), progress });
    print(text);
    if (!complete) process.exitCode = 1;
  });

program
  .command('gaps')
  .description('what people asked publicly and did not get, over all servers, without names')
  .option('--json', 'as questions for `npm run eval -- --set FILE`, a line each')
  .action(async ({ json }: { readonly json?: true }) => {
    const { config, log } = openSettings({ quiet: true });
    const [{ askedInVain }, { gapQuestions, printGaps }] = await Promise.all([
      import('./app/asked-in-vain.ts'),
      import('./terminal/print-gaps.ts'),
    ]);
    const gaps = await askedInVain(config, log);
    if (gaps.length > 0 || json === undefined) print(json ? gapQuestions(gaps) : printGaps(gaps));
  });

program
  .command('doctor')
  .description('check the installation, say what to do, and print the invite link')
  .action(async () => {
    const { runDoctor } = await import('./app/doctor.ts');
    const { text, healthy } = await runDoctor(readEnvironment());
    print(text);
    if (!healthy) process.exitCode = 1;
  });

/** Aborted by the first Ctrl+C; a second one ends the process at once. */
function interrupted(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return controller.signal;
}

// A reader such as `head` that has seen enough is no error; results that nobody gets are one.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`The results cannot be written (${describeError(tellError(error))}).\n`);
  process.exit(1);
});
process.stderr.on('error', () => {});

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${isExpected(error) ? error.message : describeFault(error)}\n`);
  process.exitCode = 1;
}
