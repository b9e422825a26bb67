import type { APIInteraction } from 'discord.js';

const ADA = '100000000000000001';
let last = 300_000_000_000_000_000n;

interface Given {
  readonly id?: string;
  readonly userId?: string;
  readonly locale?: string;
}

/** What INTERACTION_CREATE carries, as far as the bot reads it. */
const interaction = (type: number, data: object, given: Given): APIInteraction => {
  last += 1n;
  const { id = String(last), userId = ADA, locale = 'en-GB' } = given;
  const payload: unknown = {
    id,
    type,
    data,
    locale,
    version: 1,
    token: `token-${id}`,
    application_id: '200000000000000001',
    guild_id: '400000000000000001',
    channel: { id: '500000000000000001', type: 0 },
    member: { user: { id: userId, username: 'ada' } },
  };
  // A whole payload has dozens of fields that nothing here reads.
  return payload as APIInteraction;
};

export const typed = (
  name: string,
  values: Readonly<Record<string, string | number | boolean>> = {},
  given: Given = {},
): APIInteraction => {
  const options = Object.entries(values).map(([option, value]) => ({ name: option, value }));
  return interaction(2, { type: 1, name, options }, given);
};

export const messageMenu = (name: string, message: object, given: Given = {}): APIInteraction => {
  const data = { type: 3, name, target_id: '1', resolved: { messages: { '1': message } } };
  return interaction(2, data, given);
};

export const pressed = (customId: string, given: Given = {}): APIInteraction =>
  interaction(3, { component_type: 2, custom_id: customId }, given);

export const chose = (customId: string, value: string, given: Given = {}): APIInteraction =>
  interaction(3, { component_type: 3, custom_id: customId, values: [value] }, given);

/** A form that was sent; each input stands under a label. */
export const filled = (
  customId: string,
  texts: Readonly<Record<string, string>>,
  given: Given = {},
): APIInteraction => {
  const components = Object.entries(texts).map(([custom_id, value], id) => ({
    type: 18,
    id,
    component: { type: 4, id: id + 100, custom_id, value },
  }));
  return interaction(5, { custom_id: customId, components }, given);
};

export const typing = (name: string, option: string, value: string): APIInteraction =>
  interaction(4, { type: 1, name, options: [{ type: 3, name: option, value, focused: true }] }, {});
