/** A text that as a whole is an http or https address; undefined for any other. */
export const httpAddressOf = (text: string): string | undefined =>
  /^https?:\/\/[^\s/]\S*$/i.test(text) && URL.canParse(text) ? text.toWellFormed() : undefined;
