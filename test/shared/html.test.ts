import { describe, expect, it } from 'vitest';
import { html } from '../../src/shared/html.ts';

describe('html', () => {
  it('escapes texts, in elements and in attributes', () => {
    const text = `<script>alert("&")</script>'`;
    expect(html`<a title="${text}">${text}</a>`.markup).toBe(
      '<a title="&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;&#39;">&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;&#39;</a>',
    );
  });

  it('takes markup, and lists of it, as they are', () => {
    const items = ['a', '<b>'].map((text) => html`<li>${text}</li>`);
    expect(html`<ul>${items}</ul>${html`<hr>`}${3}`.markup).toBe(
      '<ul><li>a</li><li>&lt;b&gt;</li></ul><hr>3',
    );
  });
});
