import { z } from 'zod';
import { refuse } from './fields.ts';

/** The languages that Discord's clients come in. */
const LOCALES = [
  ...['ar', 'bg', 'cs', 'da', 'de', 'el', 'en-GB', 'en-US', 'es-419', 'es-ES', 'fi', 'fr'],
  ...['he', 'hi', 'hr', 'hu', 'id', 'it', 'ja', 'ko', 'lt', 'nl', 'no', 'pl', 'pt-BR', 'ro'],
  ...['ru', 'sv-SE', 'th', 'tr', 'uk', 'vi', 'zh-CN', 'zh-TW'],
];

/** A text by language, each of Discord's own. */
export const localized = (value: z.ZodType<string>) =>
  z
    .record(z.string(), value)
    .superRefine((texts, context) => {
      for (const locale of Object.keys(texts)) {
        if (LOCALES.includes(locale)) continue;
        const message = `Value must be one of {${LOCALES.join(', ')}}.`;
        refuse(context, 'BASE_TYPE_CHOICES', message, [locale]);
      }
    })
    .nullish();
