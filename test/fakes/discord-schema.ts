import type { APIEmbed } from 'discord.js';
import { LIMITS } from '../../src/discord/limits.ts';
import type { View } from '../../src/discord/views/view.ts';
import { brokenTexts } from '../judge/manners.ts';
import { faultsByName } from '../judge/schemas.ts';

/** What is wrong with a request, one line for each fault; empty when Discord would take it. */
export type Problems = readonly string[];

/** Discord's own schema and what it does not say: sums, uniqueness, emptiness. */
export const problemsOfView = (view: View): Problems => [
  ...faultsByName('MessageCreateRequest', view),
  ...brokenTexts(view),
  ...view.embeds.flatMap(embedProblems),
  ...over('embed total', total(view.embeds), LIMITS.embedTotal),
  ...over('content', view.content?.length ?? 0, LIMITS.content),
  ...over('rows', view.components?.length ?? 0, LIMITS.rows),
  ...repeated(
    'embed url',
    view.embeds.map(({ url }) => url),
  ),
  ...repeated('custom id', componentsOf(view).map(customIdOf)),
  ...componentsOf(view).flatMap(menuProblems),
];

export const problemsOfCommand = (command: unknown): Problems =>
  faultsByName('ApplicationCommandCreateRequest', command);

export const problemsOfChoices = (choices: unknown): Problems =>
  faultsByName('ApplicationCommandAutocompleteCallbackRequest', { type: 8, data: { choices } });

const over = (what: string, size: number, limit: number): Problems =>
  size > limit ? [`${what}: ${size} is more than ${limit}`] : [];

function repeated(what: string, values: readonly (string | undefined)[]): Problems {
  const known = values.filter((value) => value !== undefined);
  return known.length === new Set(known).size ? [] : [`${what}: the same one twice`];
}

function embedProblems({ title, description, footer, fields = [], url }: APIEmbed): Problems {
  const blank = (what: string, text: string | undefined): Problems =>
    text !== undefined && text.trim() === '' ? [`${what}: empty`] : [];
  return [
    ...(title || description ? [] : ['embed: nothing to show']),
    ...blank('title', title),
    ...blank('description', description),
    ...blank('footer', footer?.text),
    ...over('title', title?.length ?? 0, LIMITS.embedTitle),
    ...over('description', description?.length ?? 0, LIMITS.embedDescription),
    ...over('footer', footer?.text.length ?? 0, LIMITS.footer),
    ...fields.flatMap(({ name, value }) => [
      ...blank('field name', name),
      ...blank('field value', value),
      ...over('field name', name.length, LIMITS.fieldName),
      ...over('field value', value.length, LIMITS.fieldValue),
    ]),
    ...(url === undefined || /^https?:\/\/[^/]+\.[^/]/.test(url) ? [] : [`embed url: ${url}`]),
  ];
}

const total = (embeds: readonly APIEmbed[]): number =>
  embeds
    .flatMap(({ title = '', description = '', footer, author, fields = [] }) => [
      title,
      description,
      footer?.text ?? '',
      author?.name ?? '',
      ...fields.flatMap(({ name, value }) => [name, value]),
    ])
    .reduce((sum, text) => sum + text.length, 0);

type Component = NonNullable<View['components']>[number]['components'][number];

const componentsOf = ({ components = [] }: View): readonly Component[] =>
  components.flatMap((row) => row.components);

const customIdOf = (component: Component): string | undefined =>
  'custom_id' in component ? component.custom_id : undefined;

function menuProblems(component: Component): Problems {
  if ('label' in component) {
    return component.label?.trim() === '' ? ['button: empty label'] : [];
  }
  if (!('options' in component)) return [];
  const { options } = component;
  return [
    ...repeated(
      'menu value',
      options.map(({ value }) => value),
    ),
    ...options.flatMap(({ label, value, description = '-' }) => [
      ...([label, value, description].some((text) => text.trim() === '') ? ['menu: empty'] : []),
      ...over('menu label', label.length, LIMITS.optionLabel),
      ...over('menu value', value.length, LIMITS.optionValue),
      ...over('menu description', description.length, LIMITS.optionDescription),
    ]),
  ];
}
