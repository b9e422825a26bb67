import { describe, expect, it } from 'vitest';
import { answerWith, deferral, messageBody, privately } from '../../src/discord/message.ts';
import type { View } from '../../src/discord/views/view.ts';
import { faultsByName } from '../judge/schemas.ts';

const VIEW: View = {
  embeds: [{ title: 'A title', description: 'A text', color: 1 }],
  components: [
    { type: 1, components: [{ type: 2, style: 2, label: 'Next', custom_id: 'u["search",{}]' }] },
  ],
};

describe('messages as the API takes them', () => {
  const body = messageBody(VIEW);

  it.each([
    ['a reply', 'CreateMessageInteractionCallbackRequest', answerWith(body, 'public')],
    ['a private reply', 'CreateMessageInteractionCallbackRequest', answerWith(body, 'private')],
    ['“thinking…”', 'CreateMessageInteractionCallbackRequest', deferral('public')],
    ['private “thinking…”', 'CreateMessageInteractionCallbackRequest', deferral('private')],
    ['an update', 'UpdateMessageInteractionCallbackRequest', answerWith(body, 'update')],
    ['a deferred update', 'UpdateMessageInteractionCallbackRequest', deferral('update')],
    ['an edit', 'IncomingWebhookUpdateRequestPartial', body],
    ['a further message', 'IncomingWebhookRequestPartial', privately(body)],
  ])('%s agrees with Discord’s own schema', (_, schema, request) => {
    expect(faultsByName(schema, request)).toEqual([]);
  });

  it('never ping anybody', () => {
    expect(body.allowed_mentions).toEqual({ parse: [] });
  });

  it('leave nothing of the former message behind', () => {
    expect(messageBody({ embeds: [] })).toMatchObject({ content: '', embeds: [], components: [] });
  });
});
