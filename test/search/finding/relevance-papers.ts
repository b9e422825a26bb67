import type { Paper } from '../../../src/data/paper.ts';
import { paper } from '../../fakes/papers.ts';

/** A corpus to read at one glance: each paper is here for the company it keeps in relevance.test.ts. */
export const PAPERS: readonly Paper[] = [
  paper({
    id: 'impute',
    title: 'On Imputation by Constants',
    abstract:
      'Missing values are common in tabular records. We show that replacing each missing entry by zero is consistent for prediction when the regressor is flexible enough, and quantify the bias for linear models.',
  }),
  paper({
    id: 'patients',
    title: 'Early Warning of Deterioration in Intensive Care',
    abstract:
      'Patients in intensive care deteriorate within hours. A recurrent network over vital signs raises an alarm four hours before circulatory failure, with half the false alarms of threshold rules.',
  }),
  paper({
    id: 'distill',
    title: 'Small Students of Large Teachers',
    abstract:
      'We compress a large language model into a small one by matching its output distributions. The student keeps 97% of the accuracy at a tenth of the inference cost.',
  }),
  paper({
    id: 'prune',
    title: 'Pruning at Initialisation',
    abstract:
      'Connections of a neural network are removed before training begins. A tenth of the weights suffices for the same accuracy, and training costs fall accordingly.',
  }),
  paper({
    id: 'forecast',
    title: 'Forecasting Electricity Demand with Transformers',
    abstract:
      'Electricity demand follows daily and weekly seasons. We train a transformer on ten years of hourly load and compare it with seasonal smoothing. Demand on holidays remains hard to forecast.',
  }),
  paper({
    id: 'smoothing',
    title: 'Seasonal Smoothing Revisited',
    abstract:
      'Exponential smoothing is a strong baseline for time series forecasting. With one parameter per season it beats neural forecasters on three of five benchmarks.',
  }),
  paper({
    id: 'demand-title',
    title: 'Demand and Demand: A Note on Forecast Wording',
    abstract:
      'Economists use one word for two notions. This note proposes two words and surveys how textbooks could adopt them.',
  }),
  paper({
    id: 'linkage',
    title: 'Regression with Shuffled Responses',
    abstract:
      'When records of two files are linked wrongly, responses no longer stand beside their covariates. We recover the permutation and the coefficients together, under sparsity of the mismatches.',
  }),
  paper({
    id: 'nerf',
    title: 'Radiance Fields from Phone Video',
    abstract:
      'A scene is reconstructed in three dimensions from a handheld phone video. Camera poses are estimated jointly with a neural radiance field, and novel views render in real time.',
  }),
  paper({
    id: 'fair',
    title: 'Erasing Concepts by Projection',
    abstract:
      'Text representations encode gender even where it should not matter. We project the linear subspace away that predicts gender, after which no linear classifier recovers it.',
  }),
  paper({
    id: 'privacy',
    title: 'Federated Training with Private Updates',
    abstract:
      'Hospitals train a shared model without sharing records. Updates are clipped and noised, which guarantees differential privacy at a small loss of accuracy.',
  }),
  paper({
    id: 'music',
    title: 'Generating Drum Patterns from Hummed Melodies',
    abstract:
      'A diffusion model writes drum patterns for a melody that somebody hums. Listeners preferred its patterns to those of a retrieval system in 64% of comparisons.',
  }),
];
