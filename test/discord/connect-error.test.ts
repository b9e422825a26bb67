import { GatewayCloseCodes } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { closedError, connectError } from '../../src/discord/connect-error.ts';

const API = 'http://127.0.0.1:1/api';

describe('why the bot is not connected', () => {
  it('says what to do when the gateway closes for good', () => {
    expect(closedError(GatewayCloseCodes.AuthenticationFailed).message).toContain('DISCORD_TOKEN');
    expect(closedError(GatewayCloseCodes.DisallowedIntents).message).toContain('Developer Portal');
    expect(closedError(4999).message).toContain('4999');
  });

  it('tells trouble that passes from trouble that stays', () => {
    const reset = Object.assign(new Error('socket'), { code: 'ECONNRESET' });
    expect(connectError(reset, API)).toMatchObject({ passing: true });
    expect(connectError(reset, API).message).toContain('ECONNRESET');
    expect(connectError(new SyntaxError('<'), API)).toMatchObject({ passing: false });
  });

  it('does not explain twice', () => {
    const known = closedError(4014);
    expect(connectError(known, API)).toBe(known);
  });
});
