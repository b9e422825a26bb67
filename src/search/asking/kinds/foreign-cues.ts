import type { RecordFact } from '../../library.ts';
import type { Cue } from '../kind.ts';

/** One language and fact a row: records are asked in few words, which are known in some languages. */
const ROWS: readonly (readonly [RecordFact, RegExp, string])[] = [
  [
    'authors',
    /\bwer (?:hat|haben)\b.*\b(?:geschrieben|verfasst)\b|\bwer schrieb\b/iu,
    'wer hat X geschrieben',
  ],
  ['authors', /\bwer (?:ist|sind) (?:der|die) (?:autor|verfasser)/iu, 'wer sind die Autoren von X'],
  [
    'authors',
    /(?<!\p{L})qui (?:a|ont) écrit(?!\p{L})|\bqui (?:est l.|sont les )auteurs?\b/iu,
    'qui a écrit X',
  ],
  ['authors', /\bqui[ée]n(?:es)? (?:escribi|(?:es el|son los) autor)/iu, 'quién escribió X'],
  ['authors', /\bchi ha scritto\b/iu, 'chi ha scritto X'],
  ['authors', /\bquem escreveu\b/iu, 'quem escreveu X'],
  ['authors', /誰が書|著者は/u, 'X は誰が書いたのですか'],
  ['authors', /谁写|作者是谁|的作者/u, 'X 是谁写的'],
  [
    'date',
    /^wann$|\bwann (?:wurde|ist|erschien)\b.*(?:veröffentlicht|erschienen|publiziert)?$/iu,
    'wann wurde X veröffentlicht',
  ],
  ['date', /^quand$|\bquand (?:a été|est) .*(?:publié|paru|sorti)/iu, 'quand a été publié X'],
  ['date', /^cu[áa]ndo$|\bcu[áa]ndo (?:se public|sali[óo]|fue publicad)/iu, 'cuándo se publicó X'],
  ['date', /\bquando (?:è stato|è uscito|foi)\b/iu, 'quando è stato pubblicato X'],
  ['date', /いつ(?:発表|公開|出)/u, 'X はいつ発表されましたか'],
  ['date', /(?:什么时候|何时|哪一?年)(?:发表|出版|发布)/u, 'X 是什么时候发表的'],
  [
    'venue',
    /^wo$|\bwo (?:wurde|ist)\b.*(?:veröffentlicht|erschienen|publiziert)/iu,
    'wo wurde X veröffentlicht',
  ],
  ['venue', /(?<!\p{L})où(?!\p{L}).*\bpubli|^où$/iu, 'où a été publié X'],
  ['venue', /^d[óo]nde$|\bd[óo]nde se public/iu, 'dónde se publicó X'],
  ['venue', /どこで(?:発表|公開)/u, 'X はどこで発表されましたか'],
  ['venue', /(?:在哪里?|哪个(?:会议|期刊))(?:发表|上)/u, 'X 在哪里发表的'],
  ['code', /\bwo (?:ist|finde ich|gibt es) (?:der|den)? ?code\b/iu, 'wo ist der Code von X'],
  ['code', /(?<!\p{L})où est le code\b/iu, 'où est le code de X'],
  ['code', /\bd[óo]nde est[áa] el c[óo]digo\b/iu, 'dónde está el código de X'],
];

/** What is asked of a record in another language than English. */
export const FOREIGN_CUES = ROWS.map(
  ([means, pattern, example]): Cue<RecordFact> => ({ means, pattern, example }),
);
