import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditionEntry } from '../../src/digest/edition.ts';
import { editionMail } from '../../src/email/edition-mail.ts';
import { languages } from '../../src/words/languages.ts';
import { createWords } from '../../src/words/words.ts';
import { edition, entry } from '../fakes/editions.ts';
import { hostilePaper, hostileText } from '../fakes/hostile.ts';
import { subscription } from '../fakes/subscriptions.ts';

const wordsFor = createWords(languages);
const STOP = 'https://colloquy.example/unsubscribe/abc';
const mailOf = (
  entries: readonly EditionEntry[],
  { locale = 'en-US', stops = true, contact = 'desk@example.org' } = {},
) =>
  editionMail(
    {
      edition: edition(entries),
      subscription: subscription(),
      stopUrl: stops ? STOP : undefined,
      contact,
    },
    wordsFor(locale),
  );

describe('the mail of an edition', () => {
  it('says in both parts what is in it, why, and where to read on', () => {
    const { subject, text, html } = mailOf([
      entry(),
      entry({ title: 'Mamba', url: 'https://m.org/' }),
    ]);
    expect(subject).toBe('LoRA and 1 more – papers of November 26, 2026');
    for (const part of [text, html]) {
      for (const said of [
        'Papers of November 26, 2026',
        'Trending today, by votes, stars and what this server reads, of 30',
        'LoRA',
        'https://arxiv.org/abs/2106.09685',
        'Edward Hu, Yelong Shen + 6 · ▲ 12',
        '“It reduces the number of parameters.”',
        'on adapters',
        'https://m.org/',
        'subscribed this address on January 1, 1970',
        STOP,
        'run by desk@example.org',
      ]) {
        expect(part).toContain(said);
      }
    }
  });

  it('speaks the language of the subscription', () => {
    const { subject, text, html } = mailOf([entry()], { locale: 'de' });
    expect(subject).toBe('LoRA – Paper vom 26. November 2026');
    expect(text).toContain(`Diese Mails abbestellen: ${STOP}`);
    expect(html).toContain('<html lang="de">');
  });

  it('tells the command that stops it where there is no page for that', () => {
    const { text, html } = mailOf([entry()], { stops: false });
    for (const part of [text, html])
      expect(part).toContain('/digest remove on Discord (this one is s1)');
  });

  it('says of a paper that it was withdrawn or is invented', () => {
    const { text, html } = mailOf([entry({ withdrawn: true, example: true })]);
    for (const part of [text, html]) {
      expect(part).toContain('withdrawn by its authors');
      expect(part).toContain('an invented paper');
    }
  });

  it('loads nothing from anywhere and runs nothing', () => {
    const { html } = mailOf([entry({ thumbnailUrl: 'https://tracker.example/x.png' })]);
    expect(html).not.toMatch(/<img|<script|<link|<form|@import|url\(|tracker/);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://arxiv.org@evil.example/',
    'no address',
  ])('does not lead to %s', (url) => {
    const { text, html } = mailOf([entry({ url })]);
    expect(text).not.toContain(url);
    expect(html).not.toContain('evil.example');
    expect(html).not.toContain('alert');
  });

  it('has one line of subject and its own markup alone, whatever papers say', () => {
    const own = tagsOf(mailOf([entry()]).html).length;
    const nasty = fc.record({ paper: hostilePaper, text: hostileText(400) });
    fc.assert(
      fc.property(nasty, ({ paper, text: said }) => {
        const { title, authors, url } = paper;
        const why = [{ because: 'topic', topic: said }] as const;
        const names = authors.slice(0, 3);
        const hostile = entry({
          title,
          authors: names,
          authorCount: 9,
          line: said,
          why,
          ...(url && { url }),
        });
        const { subject, text, html } = mailOf([hostile]);
        expect(subject).not.toMatch(/[\r\n\0]/);
        expect(text).not.toMatch(/[\0\u202e]/);
        const tags = tagsOf(html);
        expect(tags.length).toBeLessThanOrEqual(own);
        expect(tags.filter((tag) => !OWN.test(tag))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

const OWN = /^<(\/?(html|head|title|style|body|div|h1|h2|p|a|strong)|meta|!doctype)[\s>]/;
const tagsOf = (html: string): readonly string[] => html.match(/<[^>]*>/g) ?? [];
