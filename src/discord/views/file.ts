import type { ReplyOf } from '../../commands/reply.ts';
import { noticeView } from './notice.ts';
import type { View, ViewTools } from './view.ts';

export const fileView = ({ message, file }: ReplyOf<'file'>, tools: ViewTools): View => ({
  ...noticeView({ view: 'notice', message }, tools),
  files: [{ name: file.name, contentType: file.type, data: file.text }],
});
