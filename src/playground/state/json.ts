/**
 * A copy in Discord's form, without null and undefined fields. The caller names the form; a
 * schema of `validate/` has checked it.
 */
export const storedForm = <T>(checked: object): T =>
  JSON.parse(JSON.stringify(checked, (_key, value) => value ?? undefined));
