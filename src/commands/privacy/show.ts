import { PERSONAL_KINDS } from '../../data/stores/personal-data.ts';
import type { Message } from '../../words/words.ts';
import { type Context, defineCommand } from '../command.ts';
import type { NoticeReply } from '../reply.ts';

export const privacyShow = defineCommand({
  name: 'privacy show',
  visibility: 'private',
  options: {},
  async run(_values, { personalData, textGoesTo }, call): Promise<NoticeReply> {
    const data = await personalData.of(call.userId);
    const kept = PERSONAL_KINDS.flatMap((kind): readonly Message[] => {
      const count = data[kind].length;
      return count === 0 ? [] : [{ key: `privacy.kept.${kind}`, params: { count } }];
    });
    const message: Message = {
      key: kept.length === 0 ? 'privacy.nothing' : 'privacy.heading',
      params: {},
    };
    return { view: 'notice', message, details: [...kept, ...serviceNotes(textGoesTo), HOW] };
  },
});

const HOW: Message = { key: 'privacy.how', params: {} };

/** Which services the words of a question go to. */
const serviceNotes = (services: Context['textGoesTo']): readonly Message[] =>
  services.length === 0
    ? [{ key: 'privacy.noService', params: {} }]
    : services.map((service) => ({ key: `privacy.service.${service}`, params: {} }));
