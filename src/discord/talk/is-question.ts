/** How questions and requests begin, in the languages of the catalogue. */
const OPENINGS = [
  "what(?:'s|’s)?|how|why|which|who|whom|whose|when|where|whether|is|are|was|were|do|does|did|has|have|can|could|should|would|will",
  'explain|define|describe|summari[sz]e|compare|list|show|tell|find|and|but',
  'was|wie|warum|wieso|weshalb|welche[rsnm]?|wer|wen|wem|wann|wo|woher|wozu|ist|sind|hat|haben|kann|können|gibt',
  "qu(?:e|oi|and)|qu[’'](?:est|y)|quels?|quelles?|comment|pourquoi|combien|qui|où|est-ce|existe-t-il|y a-t-il",
  'expliqu(?:e|ez)|défini(?:s|ssez)|résum(?:e|ez)|compar(?:e|ez)|donn(?:e|ez)|montr(?:e|ez)|et|mais',
  '¿|qué|cómo|por qué|cuál(?:es)?|quién(?:es)?|cuándo|dónde|cuánt[oa]s?|hay|es|son|tiene|puede',
  'explica|define|resume|compara|muestra|dime|y|pero',
  'erkläre?|beschreibe?|vergleiche?|fasse?|nenne?|zeige?|und|aber',
];
const OPENING = new RegExp(`^(?:${OPENINGS.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
/** Chinese and Japanese ask with words inside and at the end, and write no blanks. */
const ASKING = new RegExp(
  [
    '什[么麼]|怎[么麼]|如何|[为為]什|哪[个個些里裡]|谁|誰|多少|[吗嗎呢][。]?$',
    'なぜ|何[がをので]|ど(?:のよう|れが|れくらい)|(?:か|教えて|説明して)(?:ください)?[。]?$',
  ].join('|'),
  'u',
);
/** “how nice!”, “and thanks” ask nothing. */
const FEWEST_WORDS = 3;

/** Whether a text asks for something, as “which data did they use” does and “nice!” does not. */
export function isQuestion(text: string): boolean {
  if (/[?？]/.test(text)) return /[\p{L}\p{N}]{2}/u.test(text);
  if (ASKING.test(text)) return true;
  if (text.endsWith('!') || text.split(' ').length < FEWEST_WORDS) return false;
  return OPENING.test(text);
}
