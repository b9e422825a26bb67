import Papa from 'papaparse';
import type { Paper } from '../../data/paper.ts';
import { paperUrl } from '../../data/paper-url.ts';
import type { ListedPaper } from '../../data/stores/reading-lists.ts';
import { bibtexFile } from '../bibtex.ts';
import { defineCommand } from '../command.ts';
import { choice, optional } from '../option.ts';
import type { FileReply } from '../reply.ts';
import { listedPapers, titleOf } from './listed-paper.ts';
import { markdownFile } from './markdown-file.ts';
import { listOption, ownerOf, seenBy } from './owner.ts';
import { emptyList, isIn, LIST_STATES } from './show.ts';

const FORMATS = ['bibtex', 'csv', 'markdown'] as const;

type Format = (typeof FORMATS)[number];

export const listExport = defineCommand({
  name: 'list export',
  options: {
    format: optional(choice(FORMATS)),
    list: listOption(),
    state: optional(choice(LIST_STATES)),
  },
  async run({ format = 'bibtex', list = 'me', state = 'all' }, context, call) {
    const all = await listedPapers(ownerOf(list, call), context);
    const chosen = all.filter(({ saved }) => isIn(state, saved));
    if (chosen.length === 0) return { ...emptyList(all.length, list, state), private: true };
    const params = { count: chosen.length };
    const reply: FileReply = {
      view: 'file',
      message: { key: `list.exported.${list}`, params },
      file: { ...KINDS[format], text: WRITERS[format](chosen) },
    };
    return { ...reply, ...seenBy(list) };
  },
});

const KINDS = {
  bibtex: { name: 'reading-list.bib', type: 'application/x-bibtex; charset=utf-8' },
  csv: { name: 'reading-list.csv', type: 'text/csv; charset=utf-8' },
  markdown: { name: 'reading-list.md', type: 'text/markdown; charset=utf-8' },
} as const;

const WRITERS: Readonly<Record<Format, (listed: readonly ListedPaper[]) => string>> = {
  bibtex: (listed) => bibtexFile(listed.map((each) => each.paper ?? bare(each))),
  csv: csvFile,
  markdown: markdownFile,
};

/** A paper that has left the corpus: what is known of it is its id. */
const bare = (each: ListedPaper): Paper => {
  return { id: each.saved.paperId, title: titleOf(each), abstract: '', authors: [] };
};

/** With a mark by which spreadsheets know UTF-8; no cell of it is read as a formula. */
function csvFile(listed: readonly ListedPaper[]): string {
  const rows = listed.map((each) => {
    const { saved, paper } = each;
    return {
      id: saved.paperId,
      title: titleOf(each).slice(0, LONGEST),
      authors: (paper?.authors ?? []).join('; ').slice(0, LONGEST),
      published: paper?.published ?? '',
      url: (paper && paperUrl(paper))?.slice(0, LONGEST) ?? '',
      saved: dayOf(saved.savedAt),
      done: saved.doneAt === undefined ? '' : dayOf(saved.doneAt),
      note: saved.note ?? '',
    };
  });
  return `\ufeff${Papa.unparse(rows, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}

const LONGEST = 1_000;

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
