/**
 * What Discord takes, in characters or pieces; more of anything and the whole request is refused.
 * Ours are counted in UTF-16 units, which are never fewer than Discord's characters.
 */
export const LIMITS = {
  content: 2000,
  embeds: 10,
  /** Titles, descriptions, fields, footers and authors of all embeds of a message together. */
  embedTotal: 6000,
  embedTitle: 256,
  embedDescription: 4096,
  embedFields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  embedUrl: 2048,
  rows: 5,
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  selectOptions: 25,
  optionLabel: 100,
  optionValue: 100,
  optionDescription: 100,
  placeholder: 150,
  modalTitle: 45,
  modalLabel: 45,
  modalPlaceholder: 100,
  choices: 25,
  choiceText: 100,
  eventName: 100,
  commandDescription: 100,
  /** Names, descriptions and values of one command together, the longest language counting. */
  commandTotal: 8000,
} as const;
