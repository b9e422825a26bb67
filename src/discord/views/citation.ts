import type { ReplyOf } from '../../commands/reply.ts';
import { LIMITS } from '../limits.ts';
import { line } from '../markdown.ts';
import { marksOf, titleOf } from './paper-text.ts';
import { COLOR } from './theme.ts';
import type { View, ViewTools } from './view.ts';

export const citationView = (
  { paper, bibtex }: ReplyOf<'citation'>,
  { words }: ViewTools,
): View => ({
  ...(marksOf(paper, words).length > 0 && { content: marksOf(paper, words).join(' · ') }),
  embeds: [
    {
      color: COLOR.card,
      title: line(titleOf(paper, LIMITS.embedTitle), LIMITS.embedTitle),
      description: `\`\`\`bibtex\n${bibtex.replaceAll('```', "'''")}\n\`\`\``,
    },
  ],
});
