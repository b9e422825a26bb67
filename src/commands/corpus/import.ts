import type { FileIngestResult, FileProgress } from '../../data/ingest-file.ts';
import { describeWarning } from '../../data/warnings.ts';
import { type Call, defineCommand } from '../command.ts';
import { attachment, optional, text } from '../option.ts';
import type { NoticeReply, Reply } from '../reply.ts';
import { requireOperator } from '../rights.ts';
import { UserError } from '../user-error.ts';

const WARNINGS_TOLD = 5;

export const corpusImport = defineCommand({
  name: 'corpus import',
  speed: 'slow',
  visibility: 'private',
  options: { file: optional(attachment()), url: optional(text({ max: 1000 })) },
  async run({ file, url }, context, call) {
    requireOperator(call, context);
    const given = file ? { file } : url === undefined ? undefined : { url };
    if (given === undefined || (file && url !== undefined)) throw new UserError('error.import.one');
    const done = await context.importPapers(given, (progress) => show(progress, call));
    return told(done);
  },
});

function show({ papers, bytes, ofBytes }: FileProgress, call: Call): void {
  const percent = ofBytes === 0 ? 100 : Math.floor((100 * bytes) / ofBytes);
  const message = { key: 'import.progress', params: { count: papers, percent } } as const;
  call.progress?.({ view: 'notice', message, private: true });
}

function told(done: FileIngestResult): Reply {
  const { name, format, added, updated, unchanged, dropped, warnings, warned } = done;
  const shown = warnings.slice(0, WARNINGS_TOLD);
  const more = warned - shown.length;
  const details: NoticeReply['details'] = [
    { key: 'refresh.came', params: { added, updated, unchanged } },
    ...(dropped === 0 ? [] : [{ key: 'refresh.dropped', params: { count: dropped } } as const]),
    ...shown.map((warning) => {
      return { key: 'import.warning', params: { text: describeWarning(name, warning) } } as const;
    }),
    ...(more > 0 ? [{ key: 'import.more', params: { count: more } } as const] : []),
  ];
  const message = { key: 'import.done', params: { name, format } } as const;
  return { view: 'notice', message, details, private: true };
}
