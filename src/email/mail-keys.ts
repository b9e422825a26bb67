import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

/** What the operator's secret is for. */
export interface MailKeys {
  /** Encrypts an address, differently each time; the result tells which key it needs. */
  seal(address: string): string;
  /** Undefined where it was encrypted with another key, or changed. */
  open(sealed: string): string | undefined;
  /** The same for the same address, in whatever letters, and of no use without the key. */
  hashAddress(address: string): string;
  hashCode(userId: string, code: string): string;
  /** A text that cannot be guessed and gives the name back; safe in an address. */
  sign(name: string): string;
  /** The name in a signed text; undefined for any other text. */
  verify(signed: string): string | undefined;
}

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const MARK_BYTES = 6;
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** 128 bits: half of a SHA-256, as RFC 2104 allows. */
const HASH_BYTES = 16;

/** Each use has a key of its own, so that nothing made for one serves another. */
export function createMailKeys(secret: string): MailKeys {
  const derive = (purpose: string, bytes = KEY_BYTES): Buffer =>
    Buffer.from(hkdfSync('sha256', secret, '', `colloquy mail: ${purpose}`, bytes));
  const hash = (purpose: string) => {
    const key = derive(purpose);
    return (text: string): Buffer =>
      createHmac('sha256', key).update(text).digest().subarray(0, HASH_BYTES);
  };
  const cipherKey = derive('encryption of addresses');
  /** Tells one key from another. */
  const mark = derive('key check', MARK_BYTES);
  const ofAddress = hash('hash of addresses');
  const ofCode = hash('hash of codes');
  const ofName = hash('signature of links');

  return {
    seal: (address) => Buffer.concat([mark, encrypt(cipherKey, address)]).toString('base64url'),
    open: (sealed) => {
      const bytes = Buffer.from(sealed, 'base64url');
      if (!bytes.subarray(0, MARK_BYTES).equals(mark)) return undefined;
      return decrypt(cipherKey, bytes.subarray(MARK_BYTES));
    },
    hashAddress: (address) => ofAddress(address.toLowerCase()).toString('base64url'),
    hashCode: (userId, code) => ofCode(`${userId}\n${code}`).toString('base64url'),
    sign: (name) => Buffer.concat([ofName(name), Buffer.from(name)]).toString('base64url'),
    verify: (signed) => {
      const bytes = Buffer.from(signed, 'base64url');
      if (bytes.length <= HASH_BYTES || bytes.toString('base64url') !== signed) return undefined;
      const name = bytes.subarray(HASH_BYTES).toString();
      return timingSafeEqual(ofName(name), bytes.subarray(0, HASH_BYTES)) ? name : undefined;
    },
  };
}

function encrypt(key: Buffer, text: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv);
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer, bytes: Buffer): string | undefined {
  if (bytes.length < IV_BYTES + TAG_BYTES) return undefined;
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    const text = decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES));
    return Buffer.concat([text, decipher.final()]).toString();
  } catch {
    return undefined;
  }
}
