import { describe, expect, it } from 'vitest';
import { readAddress, shortAddress } from '../../src/email/address.ts';

describe('an address', () => {
  it.each([
    ['ada@example.org', 'ada@example.org'],
    ['  Ada.L+papers@Example.ORG ', 'Ada.L+papers@example.org'],
    ['ada@bücher.example', 'ada@xn--bcher-kva.example'],
  ])('%j is read as %s', (typed, address) => {
    expect(readAddress(typed)).toBe(address);
  });

  it.each([
    '',
    'ada',
    'ada@',
    '@example.org',
    'ada@localhost',
    'ada@@example.org',
    'ada@example.org, max@example.org',
    'ada@example.org\r\nBcc: max@example.org',
    'Ada <ada@example.org>',
    '"ada"@example.org',
    'ada @example.org',
    'ada@[127.0.0.1]',
    `${'a'.repeat(250)}@example.org`,
  ])('%j is none', (typed) => {
    expect(readAddress(typed)).toBeUndefined();
  });

  it('is shown so that its owner knows it', () => {
    expect(shortAddress('ada.lovelace@example.org')).toBe('a…@example.org');
  });
});
