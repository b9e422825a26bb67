/** How questions and requests begin, in the languages of the catalogue. */
const OPENINGS = [
  "what(?:'s|’s)?|how|why|which|who|whom|whose|when|where|whether|is|are|was|were|do|does|did|has|have|can|could|should|would|will",
  'explain|define|describe|summari[sz]e|compare|list|show|tell|find|and|but',
  'was|wie|warum|wieso|weshalb|welche[rsnm]?|wer|wen|wem|wann|wo|woher|wozu|ist|sind|hat|haben|kann|können|gibt',
  'erkläre?|beschreibe?|vergleiche?|fasse?|nenne?|zeige?|und|aber',
];
const OPENING = new RegExp(`^(?:${OPENINGS.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
/** “how nice!”, “and thanks” ask nothing. */
const FEWEST_WORDS = 3;

/** Whether a text asks for something, as “which data did they use” does and “nice!” does not. */
export function isQuestion(text: string): boolean {
  if (/[?？]/.test(text)) return /[\p{L}\p{N}]{2}/u.test(text);
  if (text.endsWith('!') || text.split(' ').length < FEWEST_WORDS) return false;
  return OPENING.test(text);
}
