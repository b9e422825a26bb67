import { describe, expect, it } from 'vitest';
import { objectionTo, publicAddresses } from '../../../../src/data/sources/http/address-rules.ts';
import { isPublicAddress } from '../../../../src/data/sources/http/public-address.ts';

describe('public addresses', () => {
  it.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111', '2a00:1450:4001:81b::200e'])(
    'has %s among them',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ['this machine', '127.0.0.1'],
    ['this machine', '127.255.1.1'],
    ['this machine', '::1'],
    ['nowhere', '0.0.0.0'],
    ['nowhere', '0.1.2.3'],
    ['nowhere', '::'],
    ['a private network', '10.0.0.1'],
    ['a private network', '172.16.0.1'],
    ['a private network', '172.31.255.255'],
    ['a private network', '192.168.1.1'],
    ['a private network', 'fc00::1'],
    ['a private network', 'fd12:3456::1'],
    ['a link, where clouds tell of their machines', '169.254.169.254'],
    ['a link', 'fe80::1'],
    ['the metadata of Amazon', 'fd00:ec2::254'],
    ['the metadata of Alibaba', '100.100.100.200'],
    ['the metadata of Azure', '168.63.129.16'],
    ['a provider’s inside', '100.64.0.1'],
    ['many at once', '224.0.0.1'],
    ['many at once', 'ff02::1'],
    ['all at once', '255.255.255.255'],
    ['a benchmark', '198.18.0.1'],
    ['examples', '192.0.2.1'],
    ['examples', '2001:db8::1'],
    ['IPv4 in IPv6', '::ffff:127.0.0.1'],
    ['IPv4 in IPv6', '::ffff:7f00:1'],
    ['IPv4 in IPv6, as it once was', '::7f00:1'],
    ['IPv4 behind NAT64', '64:ff9b::7f00:1'],
    ['IPv4 behind a local NAT64', '64:ff9b:1::a00:1'],
    ['IPv4 behind 6to4', '2002:7f00:1::'],
    ['Teredo', '2001:0:53aa:64c::1'],
    ['what once was a site', 'fec0::1'],
    ['no address', 'localhost'],
    ['no address', ''],
  ])('does not have %s: %s', (_, address) => expect(isPublicAddress(address)).toBe(false));
});

describe('what may be asked', () => {
  const objection = (url: string) => objectionTo(new URL(url), publicAddresses);

  it.each(['https://papers.example/feed.xml', 'http://8.8.8.8:8080/x'])('is %s', (url) =>
    expect(objection(url)).toBeUndefined(),
  );

  it.each([
    ['file:///etc/passwd', 'neither http nor https'],
    ['ftp://papers.example/x', 'neither http nor https'],
    ['https://me:secret@papers.example/', 'a name or a password'],
    ['http://papers.example:22/', 'a port'],
    ['http://papers.example:6379/', 'a port'],
    ['http://127.0.0.1/', 'a private network'],
    ['http://127.1/', 'a private network'],
    ['http://2130706433/', 'a private network'],
    ['http://0x7f.0.0.1/', 'a private network'],
    ['http://[::ffff:169.254.169.254]/', 'a private network'],
    ['http://[::1]:8080/', 'a private network'],
  ])('is not %s', (url, why) => expect(objection(url)).toContain(why));
});
