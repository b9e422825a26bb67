import type { Gap } from '../commands/corpus/group-gaps.ts';

/** Mentions, links to messages and bare ids of Discord, wherever people typed them. */
const IDS = /<[@#:a][^>]{0,120}>|https?:\/\/\S*discord\S*|\b\d{15,22}\b/g;

const withoutIds = (text: string): string => text.replace(IDS, '…');

/** A line each: how often, how, and in which words. */
export const printGaps = (gaps: readonly Gap[]): string =>
  gaps.length === 0
    ? 'Nothing was asked in vain.'
    : gaps
        .map(({ text, times, refused, maybe, wrong }) => {
          const how = `${refused} not found, ${maybe} maybe, ${wrong} marked not right`;
          return `${times} × ${withoutIds(text)} (${how})`;
        })
        .join('\n');

/**
 * A line of JSON each, in the form of the questions that `npm run eval -- --set FILE` reads: with nothing
 * that answers them until somebody writes it into `gold` and `evidence`.
 */
export const gapQuestions = (gaps: readonly Gap[]): string =>
  gaps
    .map(({ text, times, refused, maybe, wrong }, at) =>
      JSON.stringify({
        id: `gap${at + 1}`,
        type: 'gap',
        question: withoutIds(text),
        gold: [],
        evidence: [],
        answerable: false,
        times,
        refused,
        maybe,
        wrong,
      }),
    )
    .join('\n');
