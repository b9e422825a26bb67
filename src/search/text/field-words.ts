import { foldedWords } from './analyse.ts';

/** Abbreviations that the field uses as words: they name nothing. */
const FIELD_WORDS = new Set(
  (
    'ai agi ml dl rl nlp nlu nlg cv lm llm vlm mllm lmm slm plm nn ann cnn rnn dnn gnn gcn gru lstm mlp ssm gan vae ' +
    'svm pca ica svd knn gmm glm ols ode sde pde sgd em mcmc mle kl js ot ce mse rmse mae mape auc roc iou psnr ssim ' +
    'snr elbo wer bleu rouge fid lp qp milp fft dft lr bn relu gelu f1 r2 l0 l1 l2 k1 ood iid icl cot rag sft rlhf peft ' +
    'moe nas ntk kv qa vqa ocr asr tts mt ner map sota fps api gpu tpu cpu ram sram dram fpga flop flops io os ui ux gui ' +
    'vr ar xr iot cps ci cd id url pdf html xml css json csv http https sql tldr tl dr eli5 faq eda nb ps phd msc us usa uk ' +
    'eu un dna rna eeg ecg mri ct ehr icu covid 1d 2d 3d 4d fp8 fp16 fp32 bf16 int4 int8 log2 log10 x86 utf8 mp3 mp4 ' +
    'acl icml iclr neurips cvpr emnlp iccv eccv aaai'
  ).split(' '),
);
/** Models, sets of data and methods of everybody: they are names, but of no paper in particular. */
const SHARED_NAMES = new Set('adam bert cifar gpt imagenet mnist vit wikitext'.split(' '));

/** `LLM`, `GPUs`, `R2`: an abbreviation that stands for an idea or a thing of the field. */
export const isFieldWord = (word: string): boolean => isAmong(FIELD_WORDS, word);

/** `BERT`: what every other paper speaks of; the words of the field besides. */
export const belongsToAll = (word: string): boolean =>
  isFieldWord(word) || isAmong(SHARED_NAMES, word);

function isAmong(words: ReadonlySet<string>, word: string): boolean {
  const key = foldedWords(word).replaceAll(' ', '');
  return words.has(key) || words.has(key.replace(/s$/, ''));
}
