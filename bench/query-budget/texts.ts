/** What Discord lets people type. */
const LONGEST = 200;
const LONGEST_QUESTION = 500;

const filled = (piece: string, before = '', length = LONGEST): string =>
  `${before}${piece.repeat(length)}`.slice(0, length);
const filledQuestion = (piece: string, before = ''): string =>
  filled(piece, before, LONGEST_QUESTION);

const COMMON = 'model data learning network training results method deep ';

/** For `/search`. */
export const SEARCHED: Readonly<Record<string, string>> = {
  'words that most papers have': filled(COMMON),
  'one exclusion again and again': filled('-a ', 'model '),
  'many exclusions': filled('-the -network -data -learning -deep -train ', 'model '),
  'phrases of grammar': filled('"a " '),
  'phrases that many papers may have': filled('"neural network" "large language" "we propose" '),
  'phrases to exclude': filled('-"model the" -"of data" -"learning we" ', 'model '),
  alternatives: filled('model OR data OR '),
  'unknown words': filled('qzmodel xdata zlearning vnetworks wtrain '),
  'joined words': filled('multiagent multi-robot realtime real-time super vision '),
  'one letter after another': filled('a b c d e f g h i j k l m n o p q r s t u v w x y z '),
  'names and initials': filled('a b wang li zhang chen ', 'papers by '),
  'authors and years': filled('author:li author:wang year:2010..2020 '),
  'a word that was begun': 'model data learning network tra',
  'rare beginnings': filled('qua tens grap lati cryo zebr photo spect '),
  'phrases, alternatives, exclusions': filled('"neural network" OR "deep learning" -"we propose" '),
  identifiers: filled('2401.00001 10.1000/182 arxiv:2305.1 GPT-4 '),
  'one word without end': 'x'.repeat(LONGEST),
  'hyphens without end': filled('a-'),
  'no blanks': filled('深度学习模型'),
  'a sentence': filled('how do deep neural networks learn representations of data from labels '),
};

/** For `/ask`. */
export const ASKED: Readonly<Record<string, string>> = {
  'common words': filled(COMMON, 'what do papers say about '),
  'a sentence': filled('how do deep neural networks learn representations of data from labels '),
  'how many': filled(COMMON, 'how many papers are about '),
  'a list': filled(COMMON, 'list the newest papers on '),
  'a comparison': filled('deep learning vs neural network vs ', 'compare '),
  'a definition': filled('the model of the data of the network of ', 'what is '),
  'who wrote': filled('the paper on learning a model ', 'who wrote '),
  'capital words': filled('The Deep Network Model Of Data Learning With Li And Wang '),
  'unknown names': filled('Qzformer Xnet-2 ZLM vFormer ', 'does it use '),
  'misspelt words': filledQuestion('netwrok lerning trainign modle recurent ', 'what is '),
  alternatives: filledQuestion(
    'model or data or network or learning or method or system or graph or image or ',
    'how many papers are about ',
  ),
  'what is not wanted': filledQuestion(
    'data, network, learning, image, graph, ',
    'papers about models, not about ',
  ),
  'a word of titles': 'papers with "model" in the title',
  'no blanks': filledQuestion('深度学习模型'),
  'question marks': filled('? '),
  quotes: filled('"a" \'b\' “c” '),
};

/** For autocomplete and `/paper`. */
export const TYPED: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'two letters': 'le',
  'common words': filled(COMMON),
  'misspelt words': filled('netwrok lerning trainign modle recurent '),
  'letters and blanks': filled('a b c d e f g '),
  'one word without end': 'learning'.repeat(25),
  'no blanks': filled('深度学习模型'),
};
