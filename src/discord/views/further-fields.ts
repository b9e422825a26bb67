import type { APIEmbedField } from 'discord.js';
import type { Paper } from '../../data/paper.ts';
import { line } from '../markdown.ts';
import type { ViewTools } from './view.ts';

const LIST = 300;
const SHORT = 60;
const SUMMARY = 800;
/** A machine's summary that is cut to less tells nothing. */
const LEAST_SUMMARY = 120;

/** What is good to know about a paper, as far as `room` (in characters) goes, the most telling first. */
export function furtherFields(
  paper: Paper,
  words: ViewTools['words'],
  room: number,
): readonly APIEmbedField[] {
  const { citations, codeStars, categories = [], keywords = [], aiSummaries = [] } = paper;
  const short = (name: string, value: string) => ({ name, value, inline: true });
  const facts = [
    short(words('paper.version'), versionOf(paper, words)),
    short(words('paper.citations'), citations === undefined ? '' : String(citations)),
    short(words('paper.stars'), codeStars === undefined ? '' : `★ ${codeStars}`),
    short(words('paper.categories'), line(categories.join(', '), LIST)),
    short(words('paper.keywords'), line(keywords.join(', '), LIST)),
  ];
  const fields: APIEmbedField[] = [];
  let left = room;
  const put = (field: APIEmbedField): void => {
    const size = field.name.length + field.value.length;
    if (field.value === '' || size > left) return;
    fields.push(field);
    left -= size;
  };
  for (const fact of facts) put(fact);
  for (const { by, text } of aiSummaries) {
    const name = words('paper.aiSummary', { by: line(by, SHORT) });
    const most = Math.min(SUMMARY, left - name.length);
    if (most >= LEAST_SUMMARY) put({ name, value: line(text, most) });
  }
  return fields;
}

/** The first version is nothing to tell of. */
function versionOf({ version = 1, updated }: Paper, words: ViewTools['words']): string {
  if (version === 1) return '';
  return updated === undefined
    ? `v${version}`
    : words('paper.versionOf', { version, date: updated });
}
