import type { Cue } from './kind.ts';

/** What a sentence of an abstract is there for. */
export type Part = 'background' | 'claim' | 'method' | 'result' | 'limit' | 'notice';

/** Patterns that begin alike: what stands after a subject, anywhere before the sentence ends. */
const after = (subject: string, said: string): RegExp =>
  new RegExp(`\\b(?:${subject})\\b[^.]*\\b(?:${said})`, 'i');
const within = (said: string): RegExp => new RegExp(`\\b(?:${said})\\b`, 'i');

const SHARED =
  'code|models?|data(?:sets?)?|weights|checkpoints|implementation|kernels?|demo|videos?|page|website|skills?|resources|software|package|scripts?';
const OPENED =
  '(?:available|released?|found|accessed|downloaded|open-sourced|provided|published|public)';
const OWN = 'we|our|model|method|models|methods|results?|approach';
const AUTHORS =
  'we|this (?:paper|work|article|study|thesis|report|survey|note)|the (?:present )?(?:paper|work|article|study)|the authors?';
const FOUND_BY =
  'results?|experiments?|evaluations?|findings?|empirical(?:ly)?|extensive|benchmarks?';

const claims = (verbs: string): RegExp =>
  new RegExp(`\\b(?:${AUTHORS})\\b[^.]{0,60}?\\b(?:${verbs})\\w*`, 'i');

/** One idea a row, with a sentence that it is for. */
const ROWS: readonly (readonly [Part, RegExp, string])[] = [
  [
    'notice',
    after(
      SHARED,
      `(?:is|are|will be|can be|be)(?: \\w+)? (?:made )?(?:publicly |freely |openly )?${OPENED}`,
    ),
    'The weights will be released soon.',
  ],
  [
    'notice',
    after(SHARED, 'available (?:at|on|from|in|here)|released (?:at|on|under|here)'),
    'Code available at the project page.',
  ],
  ['notice', /https?:\/\/\S+\s*[.)]?\s*$/i, 'Audio samples: https://github.com/a/b.'],
  [
    'limit',
    within('limitations?|limited to|shortcomings?|shortfalls?|drawbacks?|weakness(?:es)?|caveats?'),
    'We identify shortfalls even of the largest models.',
  ],
  [
    'limit',
    after(
      OWN,
      '(?:fails? to|cannot|does not|do not|struggles?|falls? short|underperforms?|lags? behind|degrades?)\\b',
    ),
    'Our method does not see at night.',
  ],
  [
    'limit',
    after('still|also|only|however', '(?:fails?|struggles?|cannot|falters?|suffers?)\\b'),
    'It still struggles with storms.',
  ],
  [
    'limit',
    within(
      '(?:fails?|struggles?|falters?|breaks? down|stops? working) (?:when|if|on|with|for|to|against|at|in|where|under)',
    ),
    'Training breaks down at low light.',
  ],
  [
    'limit',
    within(
      '(?:does not|do not) (?:help|work|protect|generali[sz]e|scale|hold) (?:when|if|on|with|for|to|against|at|in|where|under)',
    ),
    'Dropout does not help for long texts.',
  ],
  ['limit', within('degrades?'), 'Accuracy degrades at night.'],
  [
    'limit',
    within('remains? (?:an )?(?:open|challenging|unclear)|future work'),
    'Why it helps remains unclear.',
  ],
  [
    'limit',
    within('however,? (?:our|the proposed|we|linear models trained|these)'),
    'However, the proposed tree is slow.',
  ],
  [
    'claim',
    claims(
      'propos|present|introduc|develop|design|construct|build|creat|formulat|deriv|extend|releas|offer|provid',
    ),
    'We propose a new attention.',
  ],
  [
    'claim',
    claims(
      'describ|stud(?:y|ies)|investigat|explor|examin|address|consider|review|survey|analy[sz]|ask|discuss|revisit|aim|focus|tackl',
    ),
    'This paper investigates old trees.',
  ],
  [
    'claim',
    claims(
      'show(?:s)? (?:how|that|here)|demonstrat|argu|prov|evaluat|compar|establish|characteri[sz]|suggest|advocat',
    ),
    'We argue that trees are better.',
  ],
  [
    'claim',
    within('(?:is|are) (?:proposed|presented|introduced|developed|studied|investigated)'),
    'A new attention is proposed.',
  ],
  ['claim', within('in this (?:paper|work|article|study)'), 'In this paper trees are grown.'],
  [
    'result',
    after(
      FOUND_BY,
      '(?:show|demonstrat|indicat|reveal|suggest|confirm|find|outperform|achiev|improv|validat|verif|highlight|establish|prove)\\w*',
    ),
    'Experiments show that it outperforms earlier models.',
  ],
  [
    'result',
    within(
      '(?:outperform|achiev|surpass|exceed|attain|reach|match|yield|gain|obtain)(?:s|ed|ing|es)?',
    ),
    'It outperforms trees.',
  ],
  [
    'result',
    within('(?:we|it|they) (?:find|found|observe|observed|show|showed|demonstrate)'),
    'Then we observed growth.',
  ],
  ['result', within('state[- ]of[- ]the[- ]art'), 'It is the state of the art.'],
  ['result', /\b\d+(?:\.\d+)? ?(?:%|×|x\b|times\b|percent)/i, 'It saves 31% of the time.'],
];

/** In order: the first that fits decides; what none fits is `background` before the claim, `method` after it. */
export const PART_CUES = ROWS.map(
  ([means, pattern, example]): Cue<Part> => ({ means, pattern, example }),
);
