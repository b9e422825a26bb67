/** The names of U+00A0 to U+00FF in HTML, in order. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
/** Of U+03B1 to U+03C9; with a capital they name the capital letters. */
const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega';
const OTHERS =
  'amp & lt < gt > quot " apos \' ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ hellip … bull • dagger † Dagger ‡ prime ′ Prime ″ trade ™ larr ← rarr → harr ↔ forall ∀ part ∂ exist ∃ empty ∅ nabla ∇ isin ∈ notin ∉ prod ∏ sum ∑ minus − lowast ∗ radic √ prop ∝ infin ∞ cap ∩ cup ∪ int ∫ sim ∼ cong ≅ asymp ≈ ap ≈ ne ≠ equiv ≡ le ≤ leq ≤ ge ≥ geq ≥ sub ⊂ sup ⊃ sube ⊆ supe ⊇ oplus ⊕ otimes ⊗ perp ⊥ sdot ⋅ lsaquo ‹ rsaquo › euro € OElig Œ oelig œ Scaron Š scaron š inodot ı lstrok ł Lstrok Ł';

const CHARACTERS = new Map<string, string>([
  ...LATIN.split(' ').map((name, at): [string, string] => [name, String.fromCharCode(0xa0 + at)]),
  ...GREEK.split(' ').flatMap((name, at): [string, string][] => [
    [name, String.fromCharCode(0x3b1 + at)],
    [name.charAt(0).toUpperCase() + name.slice(1), String.fromCharCode(0x391 + at)],
  ]),
  ...pairs(OTHERS.split(' ')),
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['nbsp', ' '],
  ['shy', ''],
  ['zwnj', ''],
  ['zwj', ''],
]);
const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,9}));/g;

/** Character references as what they mean; unknown ones stay. Some sources escape twice. */
export function decodeEntities(text: string): string {
  const once = decodeOnce(text);
  return once !== text && /&(?:amp;|#)/.test(text) ? decodeOnce(once) : once;
}

const decodeOnce = (text: string): string =>
  text.replace(ENTITY, (whole, decimal, hex, name) => {
    if (name !== undefined) return CHARACTERS.get(name) ?? whole;
    return characterOf(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)) ?? whole;
  });

/** Not for what is no character, nor for control characters. */
function characterOf(code: number): string | undefined {
  if (code === 0xa0 || code === 0x09 || code === 0x0a) return ' ';
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0x7f && code < 0xa0);
  return isCharacter && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : undefined;
}

function pairs(words: readonly string[]): [string, string][] {
  return words.flatMap((name, at) => (at % 2 === 0 ? [[name, words[at + 1] ?? '']] : []));
}
