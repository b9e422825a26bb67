/** Sentences that speak to a language model instead of a reader are no evidence of anything. */
export const addressesAModel = (text: string): boolean =>
  /\b(ignore|disregard|forget)\b.{0,40}\b(instruction|prompt|rule|above|previous)|\b(system prompt|as an ai|you are now|language model,? (?:you|please|must))\b/i.test(
    text,
  );
