import { describe, expect, it } from 'vitest';
import { pageAssets } from '../../../playground/web/assets.ts';

describe('the files of the page', () => {
  it('are all there, and made once', async () => {
    const assets = await pageAssets();
    const page = String(assets.get('/')?.body);
    const script = String(assets.get('/page.js')?.body);
    const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
    const pictures = script.match(/\/avatars\/\w+\.svg/g) ?? [];
    expect(addresses).toContain('/page.js');
    for (const address of [...addresses, ...pictures]) expect(assets.has(address ?? '')).toBe(true);
    expect(await pageAssets()).toBe(assets);
  });

  it('leave no import for the browser to find and no script in the page', async () => {
    const assets = await pageAssets();
    expect(String(assets.get('/page.js')?.body)).not.toMatch(/\bfrom\s*["'][^."'/]/);
    expect(String(assets.get('/')?.body)).not.toMatch(/<script(?![^>]*\bsrc=)/);
  });
});
