import { describe, expect, it } from 'vitest';
import { createMailKeys } from '../../src/email/mail-keys.ts';

const SECRET = 'a secret of more than thirty-two characters';
const keys = createMailKeys(SECRET);
const others = createMailKeys(`${SECRET}!`);
const ADDRESS = 'ada@example.org';

describe('an encrypted address', () => {
  it('is opened with its key, also by a later process', () => {
    expect(createMailKeys(SECRET).open(keys.seal(ADDRESS))).toBe(ADDRESS);
  });

  it('is another text each time and tells nothing', () => {
    const sealed = keys.seal(ADDRESS);
    expect(keys.seal(ADDRESS)).not.toBe(sealed);
    expect(Buffer.from(sealed, 'base64url').toString()).not.toContain('example');
  });

  it('is not opened with another key, nor where a bit of it has changed', () => {
    const sealed = keys.seal(ADDRESS);
    expect(others.open(sealed)).toBeUndefined();
    const bytes = Buffer.from(sealed, 'base64url');
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(bytes.readUInt8(at) ^ 1, at);
      expect(keys.open(changed.toString('base64url'))).toBeUndefined();
    }
    expect(keys.open('')).toBeUndefined();
    expect(keys.open(sealed.slice(0, 20))).toBeUndefined();
  });
});

describe('hashes', () => {
  it('are the same for one address in whatever letters, and others with another key', () => {
    expect(keys.hashAddress('Ada@Example.org')).toBe(keys.hashAddress(ADDRESS));
    expect(keys.hashAddress('max@example.org')).not.toBe(keys.hashAddress(ADDRESS));
    expect(others.hashAddress(ADDRESS)).not.toBe(keys.hashAddress(ADDRESS));
  });

  it('of a code belong to a person', () => {
    expect(keys.hashCode('1', 'CODE')).toBe(keys.hashCode('1', 'CODE'));
    expect(keys.hashCode('2', 'CODE')).not.toBe(keys.hashCode('1', 'CODE'));
  });
});

describe('a signed name', () => {
  it('is given back, and is safe in an address', () => {
    const signed = keys.sign('sub-1');
    expect(signed).toMatch(/^[\w-]{22,}$/);
    expect(keys.verify(signed)).toBe('sub-1');
  });

  it('is none when it was made up, changed, cut or signed with another key', () => {
    const signed = keys.sign('sub-1');
    const renamed = Buffer.concat([
      Buffer.from(signed, 'base64url').subarray(0, 16),
      Buffer.from('sub-2'),
    ]).toString('base64url');
    for (const wrong of ['', 'x', `${signed}.`, `${signed}=`, signed.slice(1), renamed]) {
      expect(keys.verify(wrong)).toBeUndefined();
    }
    expect(keys.verify(others.sign('sub-1'))).toBeUndefined();
  });
});
