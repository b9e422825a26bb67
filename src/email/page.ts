import { Html, html } from '../shared/html.ts';

/** Light colours stand with each element, since some mail programs drop `<style>`; dark ones only here. */
const STYLE = new Html(`
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  body, .sheet { background: #1e1f22 !important; color: #e3e5e8 !important; }
  .muted { color: #b0b5bd !important; }
  .rule { border-color: #45484f !important; }
  a { color: #9cc2ff !important; }
}
`);

export const COLOR = {
  text: '#1f2328',
  muted: '#57606a',
  link: '#0550ae',
  rule: '#d0d7de',
} as const;

const BODY =
  'margin:0;padding:0;background:#ffffff;color:#1f2328;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;overflow-wrap:anywhere;word-break:break-word';

/** A whole mail around its content: one column, at most 600 pixels wide, nothing loaded from anywhere. */
export const page = (
  { title, lang }: { readonly title: string; readonly lang: string },
  content: Html,
): string =>
  html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body style="${BODY}">
<div class="sheet" style="max-width:600px;margin:0 auto;padding:20px 16px;box-sizing:border-box">
${content}
</div>
</body>
</html>
`.markup;
