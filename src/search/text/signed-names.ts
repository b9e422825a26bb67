/** A letter with its signs, as `C++`, `C#` and `F#`. */
const SIGNS = /^(?:\+\+(?!\+)|#(?![\p{L}\p{N}\p{M}#]))/u;
const LETTER = /^[A-Za-z]$/;
const WORD_BEFORE_DOT = /[\p{L}\p{N}\p{M}]\.$/u;

interface Stretch {
  readonly text: string;
  readonly start: number;
}

/**
 * A run of letters with the signs that make another name of it: `C++`, `C#`, `.NET`; the run as it is
 * where none stand beside it. `example.net` is no `.NET`, but `ASP.NET` ends with it.
 */
export function withSigns(source: string, text: string, start: number): Stretch {
  if (text.length === 1 && LETTER.test(text)) {
    const signs = SIGNS.exec(source.slice(start + 1, start + 4))?.[0] ?? '';
    return { text: text + signs, start };
  }
  if (text.length === 3 && isDotNet(source, text, start)) {
    return { text: `.${text}`, start: start - 1 };
  }
  return { text, start };
}

function isDotNet(source: string, text: string, start: number): boolean {
  if (source[start - 1] !== '.' || text.toLowerCase() !== 'net') return false;
  return text === 'NET' || !WORD_BEFORE_DOT.test(source.slice(Math.max(0, start - 3), start));
}
