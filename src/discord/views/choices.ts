import type { ReplyOf } from '../../commands/reply.ts';
import { joinWithin } from '../../shared/clip.ts';
import { LIMITS } from '../limits.ts';
import { say } from './notice.ts';
import { paperMenu } from './paper-menu.ts';
import { titleLink } from './paper-text.ts';
import { COLOR } from './theme.ts';
import type { View, ViewTools } from './view.ts';

const TITLE = 150;

export function choicesView(
  { preface, message, papers, action }: ReplyOf<'choices'>,
  tools: ViewTools,
): View {
  const said = [preface, message].flatMap((each) => (each ? [say(each, tools.words)] : []));
  const shown = papers.slice(0, LIMITS.selectOptions);
  const entries = shown.map((paper, index) => `${index + 1}. ${titleLink(paper, TITLE)}`);
  const description = joinWithin([...said, ...entries], '\n', LIMITS.embedDescription);
  return {
    embeds: [{ color: COLOR.notice, description }],
    components: paperMenu(shown, tools, action, 'menu.which'),
  };
}
