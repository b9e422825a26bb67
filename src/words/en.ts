/**
 * Every word people read, in English; the shape of this object is the shape of every language.
 * `{{name}}` is filled in; plural forms are `key_one` and `key_other`, chosen by `count`.
 */
export const en = {
  error: {
    option: {
      choice: 'The option `{{option}}` takes one of: {{choices}}.',
      range: 'The option `{{option}}` is missing or outside its limits ({{min}}–{{max}}).',
    },
  },
} as const;
