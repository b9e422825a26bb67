import {
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { describe, expect, it } from 'vitest';
import { answerWith, deferral, messageBody, privately } from '../../src/discord/message.ts';
import type { View } from '../../src/discord/views/view.ts';

const VIEW: View = {
  embeds: [{ title: 'A title', description: 'A text', color: 1 }],
  components: [
    { type: 1, components: [{ type: 2, style: 2, label: 'Next', custom_id: 'u["search",{}]' }] },
  ],
};

describe('messages as the API takes them', () => {
  const body = messageBody(VIEW);

  it.each([
    ['a reply', CreateMessageInteractionCallbackRequestSchema, answerWith(body, 'public')],
    ['a private reply', CreateMessageInteractionCallbackRequestSchema, answerWith(body, 'private')],
    ['“thinking…”', CreateMessageInteractionCallbackRequestSchema, deferral('public')],
    ['private “thinking…”', CreateMessageInteractionCallbackRequestSchema, deferral('private')],
    ['an update', UpdateMessageInteractionCallbackRequestSchema, answerWith(body, 'update')],
    ['a deferred update', UpdateMessageInteractionCallbackRequestSchema, deferral('update')],
    ['an edit', IncomingWebhookUpdateRequestPartialSchema, body],
    ['a further message', IncomingWebhookRequestPartialSchema, privately(body)],
  ])('%s agrees with Discord’s own schema', (_, schema, request) => {
    expect(schema.safeParse(request).error?.issues ?? []).toEqual([]);
  });

  it('never ping anybody', () => {
    expect(body.allowed_mentions).toEqual({ parse: [] });
  });

  it('leave nothing of the former message behind', () => {
    expect(messageBody({ embeds: [] })).toMatchObject({ content: '', embeds: [], components: [] });
  });
});
