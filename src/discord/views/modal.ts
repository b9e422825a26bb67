import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { ModalInput, ModalReply } from '../../commands/reply.ts';
import type { Words } from '../../words/words.ts';
import { LIMITS } from '../limits.ts';
import { label as plainLabel } from '../markdown.ts';
import type { ViewTools } from './view.ts';

/** Its text inputs carry the names of the values that they become. */
export const modalView = (
  { title, inputs, submit }: ModalReply,
  { words, customId }: ViewTools,
): APIModalInteractionResponseCallbackData => ({
  custom_id: customId(submit, 'open'),
  title: plainLabel(words(title.key, title.params), LIMITS.modalTitle),
  components: inputs.map((input) => labelled(input, words)),
});

const labelled = ({ name, label, placeholder, min, max }: ModalInput, words: Words) => ({
  type: ComponentType.Label as const,
  label: plainLabel(words(label.key, label.params), LIMITS.modalLabel),
  component: {
    type: ComponentType.TextInput as const,
    custom_id: name,
    style: TextInputStyle.Short as const,
    min_length: min,
    max_length: max,
    required: min > 0,
    ...(placeholder && {
      placeholder: plainLabel(words(placeholder.key, placeholder.params), LIMITS.modalPlaceholder),
    }),
  },
});
