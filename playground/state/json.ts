/**
 * A copy in Discord's form, without undefined fields. The caller names the form; a schema of
 * `validate/` has checked it.
 */
export const jsonForm = <T>(checked: object): T => JSON.parse(JSON.stringify(checked));

/** The same for what Discord stores without its null fields. */
export const storedForm = <T>(checked: object): T =>
  JSON.parse(JSON.stringify(checked, (_key, value) => value ?? undefined));
