const SUPERSCRIPTS = pairs(
  '0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδεθφχ',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᵋᶿᵠᵡ',
);
const SUBSCRIPTS = pairs(
  '0123456789+-−=()aehijklmnoprstuvxβγρφχ',
  '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ',
);
/** These stand high by themselves. */
const RAISED = /^[*′″†‡°⊤∗]+$/u;
/** More small letters than this are hard to read. */
const MOST_LETTERS = 2;

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const small = [...to];
  return new Map([...from].map((letter, index) => [letter, small[index] ?? letter]));
}

/** `n`, `2` → `²`; what Unicode cannot raise stays behind a `^`. */
export function superscript(text: string): string {
  const raised = text.replaceAll('∗', '*').replaceAll('⊤', 'T');
  if (RAISED.test(raised)) return raised;
  return small(raised, SUPERSCRIPTS) ?? `^${bracketed(text)}`;
}

/** `1` → `₁`; what Unicode cannot lower stays behind a `_`. */
export const subscript = (text: string): string => small(text, SUBSCRIPTS) ?? `_${bracketed(text)}`;

function small(text: string, letters: ReadonlyMap<string, string>): string | undefined {
  if (text === '') return '';
  const compact = text.replaceAll(' ', '');
  if (/\p{L}\(/u.test(compact)) return undefined;
  if ((compact.match(/\p{L}/gu)?.length ?? 0) > MOST_LETTERS) return undefined;
  let out = '';
  for (const letter of compact) {
    const one = letters.get(letter);
    if (one === undefined) return undefined;
    out += one;
  }
  return out;
}

const bracketed = (text: string): string =>
  /^[\p{L}\p{N}∞]+$/u.test(text) ? text : `(${text.replace(/ ?([×·]) ?/g, '$1')})`;
