/** Markup that may go into a page as it is. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

type Piece = string | number | Html | readonly Html[];

/**
 * Markup with texts in it: what is put in is escaped, for element content and for attributes in double
 * quotes, unless it is markup itself. The only place that makes HTML of text.
 */
export const html = (written: TemplateStringsArray, ...pieces: readonly Piece[]): Html =>
  new Html(
    written.reduce((markup, text, at) => {
      const piece = pieces[at];
      return markup + text + (piece === undefined ? '' : markupOf(piece));
    }, ''),
  );

function markupOf(piece: Piece): string {
  if (piece instanceof Html) return piece.markup;
  if (typeof piece === 'string' || typeof piece === 'number') return escaped(String(piece));
  return piece.map(({ markup }) => markup).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
