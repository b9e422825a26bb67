/** Whole lines of the page's header and footer, and of what stands round its results. */
const LABEL =
  /^(?:·|\[|new|daily|weekly|monthly|trending papers|daily papers|by|ak|and the research community|previous|next|submitted by|system theme|papers|search papers|results for .*|sort(?: by)?:.*|accept(?: all)?|decline|join the community|to get started|no papers found.*|© .*|\.{3}|…|company|tos|privacy|about|careers|website|models|datasets|spaces|community|docs|enterprise|solutions|pricing|log in|sign up|hugging face|daily papers - hugging face|upvotes?|trending papers ranked by github stars activity)$/i;
/** How sentences begin that the site says to its readers. */
const SENTENCE =
  /^(?:we use (?:[a-z ]{1,30} )?cookies\b.{0,200}\byour?\b|and get access to the augmented documentation experience|by (?:continuing|using) (?:this|our) (?:site|website)\b)/i;
const LONGEST_LABEL = 100;

/** Whether a line is what the page says itself: its menus, buttons and notices. */
export const isOwnWords = (text: string): boolean =>
  SENTENCE.test(text) || (text.length <= LONGEST_LABEL && LABEL.test(text));
