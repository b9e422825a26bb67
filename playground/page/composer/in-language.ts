/** What a client shows of commands: the texts in its own language, where the bot gave them. */
import type {
  APIApplicationCommandBasicOption,
  Locale,
  LocalizationMap,
} from 'discord-api-types/v10';

type Localized = LocalizationMap | null | undefined;

export const nameIn = (
  { name, name_localizations: names }: { name: string; name_localizations?: Localized },
  locale: string,
): string => names?.[locale as Locale] ?? name; // a locale without a text is simply not there

export const descriptionIn = (
  {
    description,
    description_localizations: texts,
  }: { description: string; description_localizations?: Localized },
  locale: string,
): string => texts?.[locale as Locale] ?? description; // as above

/** The option with its description and choices in this language; it keeps its name, which is sent. */
export function optionIn(
  option: APIApplicationCommandBasicOption,
  locale: string,
): APIApplicationCommandBasicOption {
  const own = structuredClone(option);
  own.description = descriptionIn(option, locale);
  if ('choices' in own) {
    for (const choice of own.choices ?? []) choice.name = nameIn(choice, locale);
  }
  return own;
}
