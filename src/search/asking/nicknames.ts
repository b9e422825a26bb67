import type { Paper } from '../../data/paper.ts';
import { createRecent } from '../../shared/recent.ts';
import { headOf } from '../text/abstract-head.ts';
import { foldedWords } from '../text/analyse.ts';
import { belongsToAll } from '../text/field-words.ts';
import { sentences } from '../text/sentences.ts';

/** A name that stands for a paper besides its whole title. */
export interface Nickname {
  /** Letters and digits alone, folded: `timellm` for Time-LLM, so that joined and split spellings meet. */
  readonly squeezed: string;
  /** `title`: the title says it; `abstract`: the abstract introduces it. */
  readonly from: 'title' | 'abstract';
  /** Looks like any other word or words: then it names the paper only where the corpus has it rarely. */
  readonly plain: boolean;
  /** The title's head, which the abstract introduces as a name, too. */
  readonly introduced?: boolean;
}

/** A name as authors coin them: inner capitals, digits, all capitals; each part of a compound counts. */
const COINED =
  /^(?:[\p{L}--\p{Lu}]*\p{Lu}[[\p{L}\d]--\p{Lu}]*\p{Lu}[\p{L}\d+]*|\p{Ll}+\p{Lu}\p{L}*|\p{Lu}\p{L}*\d\w*|\p{Lu}{2,}\+*)$/v;
/** `DEtection TRansformer`: a word with its letters stressed is still a word. */
const STRESSED = /^\p{Lu}{2,3}\p{Ll}{3,}$/u;
const COMPOUND = /[\p{L}\p{N}]+(?:[-‐‑.+][\p{L}\p{N}]+)*\+*/gu;
/** Before these a title ends and its subtitle begins. */
const HEAD_ENDS = /\s*[:?]\s+|\s+[–—-]\s+|\s*[:?]$/u;
/** A head of so many words is no everyday phrase. */
const TELLING_WORDS = 4;
const SHORTEST = 2;
/** `we present Liger`, `this work introduces the simple Ferry`: the name comes next, before any preposition. */
const INTRODUCED =
  /\b(?:propos|present|introduc|develop|design|releas|build|construct|describ|creat|contribut)(?:e|es|ed|ing|s|t)?\b((?: (?:and|a|an|the|our|its|this|new|novel|simple|first|[\p{Ll}-]+))*? )([\p{L}\p{N}][^\s,;:]*(?: \p{Lu}[^\s,;:]*){0,2})/giu;
/** `a network called Swin Transformer`. */
const CALLED =
  /\b(?:called|named|termed|dubbed|coined|denoted|abbreviated(?: as)?|referred to as|name (?:it|this \w+)|call (?:it|this \w+)) ["“‘'(]?([\p{L}\p{N}][^\s,;:"”’)]*(?: \p{Lu}[^\s,;:"”’)]*){0,2})/gu;
/** `called DEtection TRansformer or DETR`. */
const ALSO_CALLED =
  /\b(?:called|named|termed|dubbed)\b[^.,;()]{3,60}? or ([\p{L}\p{N}][^\s,;:.)]*)/gu;
/** `our new linear transformer, transNormer, shows`. */
const BESIDE =
  /\b(?:our|the|a|an) (?:[\p{L}\p{N}-]+ ){0,6}?(?:models?|methods?|frameworks?|networks?|systems?|approach|algorithms?|architectures?|benchmarks?|data ?sets?|tools?|librar(?:y|ies)|transformers?|pipelines?|descriptors?), ([\p{L}\p{N}][^\s,;:]*),/giu;
/** `Scalable UPtraining for Recurrent Attention (SUPRA)`. */
const BRACKETED = /\(\s*["“]?([\p{L}\p{N}][\p{L}\p{N}+.-]{1,20})["”]?\s*[),;]/gu;
const INTRODUCES =
  /\b(?:propos|present|introduc|develop|design|creat|build|releas)(?:e|es|ed|ing|s|t)?\b/iu;
/** `Liger`, `Swin Transformer`: one word or several, each with its capital. */
const CAPITALISED = /^\p{Lu}\p{Ll}[\p{L}\p{N}-]+(?: \p{Lu}[\p{L}\p{N}-]+)*/u;
const PREPOSITION = /\b(?:of|for|on|over|than|to|from|using|with|in|by|based|via|that|which)\b/iu;
const LONGEST_LEAD = 40;
const SPELT_OUT_BEFORE = 120;

export const squeeze = (text: string): string => foldedWords(text).replaceAll(' ', '');

const RECENT_PAPERS = 1024;
const recent = createRecent<Paper, readonly Nickname[]>(RECENT_PAPERS);

/** The names under which people speak of a paper. */
export const nicknamesOf = (paper: Paper): readonly Nickname[] =>
  recent.get(paper, () => read(paper));

function read({ title, abstract }: Paper): readonly Nickname[] {
  const introduced = introducedNames(headOf(abstract));
  const names = new Set(introduced.map(({ squeezed }) => squeezed));
  const titled = titleNames(title).map(
    (name): Nickname => (names.has(name.squeezed) ? { ...name, introduced: true } : name),
  );
  const found = [...titled, ...introduced].filter(({ squeezed }) => squeezed.length >= SHORTEST);
  return [...new Map(found.toReversed().map((name) => [name.squeezed, name])).values()];
}

function titleNames(title: string): readonly Nickname[] {
  // A long run of blanks must not be looked at again from each.
  const [head = ''] = title.replace(/\s+/g, ' ').split(HEAD_ENDS);
  const hasSubtitle = head.length < title.trim().length - 1;
  const words = foldedWords(head).split(' ');
  const ofHead: Nickname[] = hasSubtitle
    ? [
        {
          squeezed: squeeze(head),
          from: 'title',
          plain: words.length < TELLING_WORDS && !isCoined(head),
        },
      ]
    : [];
  const coined = coinedIn(title).map(
    (name): Nickname => ({ squeezed: squeeze(name), from: 'title', plain: false }),
  );
  return [...ofHead, ...coined];
}

function introducedNames(abstract: string): readonly Nickname[] {
  return sentences(abstract)
    .flatMap(({ text }) => [
      ...Array.from(text.matchAll(INTRODUCED), ([, lead = '', name = '']) =>
        lead.length <= LONGEST_LEAD && !PREPOSITION.test(lead) ? name : '',
      ),
      ...[CALLED, ALSO_CALLED, BESIDE].flatMap((pattern) =>
        Array.from(text.matchAll(pattern), ([, name = '']) => name),
      ),
      ...Array.from(text.matchAll(BRACKETED), ({ 1: name = '', index }) =>
        isIntroduced(name, text.slice(0, index)) ? name : '',
      ),
    ])
    .flatMap((name) => {
      const [coined] = coinedIn(name);
      if (coined !== undefined) return [abstractName(coined, false)];
      const [capital] = CAPITALISED.exec(name) ?? [];
      const isOwn = capital !== undefined && !belongsToAll(capital);
      return isOwn ? [abstractName(capital, true)] : [];
    });
}

const abstractName = (name: string, plain: boolean): Nickname => ({
  squeezed: squeeze(name),
  from: 'abstract',
  plain,
});

/** A short form behind its long one, in a sentence that introduces something before. */
const isIntroduced = (short: string, before: string): boolean =>
  INTRODUCES.test(before) && spells(short, before.slice(-SPELT_OUT_BEFORE));

/** Whether the capitals of a short form begin words shortly before it, in order. */
function spells(short: string, before: string): boolean {
  const wanted = (short.match(/\p{L}/gu) ?? []).join('').toLowerCase();
  const letters = (before.match(/[\p{L}\p{N}]+/gu) ?? []).slice(-10).join(' ').toLowerCase();
  let at = -1;
  for (const letter of wanted) {
    at = letters.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  const initials = (before.match(/\b[\p{L}\p{N}]/gu) ?? []).join('').toLowerCase();
  return initials.includes(wanted.charAt(0));
}

const isCoined = (name: string): boolean => coinedIn(name).length > 0;

/** Coined names in a text; `LLM` and its like are none. */
export const coinedIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(COMPOUND), ([word]) => word).filter(
    (word) =>
      !belongsToAll(word) &&
      word.split(/[-‐‑.]/).some((part) => COINED.test(part) && !STRESSED.test(part)) &&
      !word.split(/[-‐‑.]/).every((part) => /^\d+$/.test(part)),
  );
