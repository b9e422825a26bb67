import { describe, expect, it } from 'vitest';
import { bearsOut } from '../../../src/search/writing/bears-out.ts';

const DUEL =
  'On RiverBench, FalconNet outperforms HeronNet, although it does not need more data: FalconNet reaches 84.3 points and HeronNet reaches 79.1 points.';
const PLAIN = 'Low-rank adaptation reduces the number of trainable parameters by 10,000 times.';
const HEDGED = 'Dropout does not improve accuracy and fails to shorten training.';

describe('a written sentence', () => {
  it.each([
    ['says it in fewer words', DUEL, 'FalconNet outperforms HeronNet.'],
    ['puts a circumstance first', PLAIN, 'By itself, adaptation reduces the number of parameters.'],
    ['gives each its number', DUEL, 'FalconNet reaches 84.3 points and HeronNet 79.1 points.'],
    ['gives one its number', DUEL, 'HeronNet reaches 79.1 points.'],
    ['negates what is negated', HEDGED, 'Dropout does not improve accuracy.'],
    ['negates it in other words', HEDGED, 'Dropout never improves accuracy.'],
    ['turns a verb to the passive', PLAIN, 'Trainable parameters are reduced by 10,000 times.'],
    ['says a number in words', 'We train two models.', 'They train 2 models.'],
    ['has no address but stops', PLAIN, 'Adaptation reduces parameters, i.e. by 10,000 times.'],
  ])('that %s is borne out', (_, quotation, written) => {
    expect(bearsOut(quotation, written)).toBe(true);
  });

  it.each([
    ['puts a “not” in', DUEL, 'FalconNet does not outperform HeronNet.'],
    ['contracts it', DUEL, "FalconNet doesn't outperform HeronNet."],
    ['leaves a “not” out', 'FalconNet does not need more data.', 'FalconNet needs more data.'],
    ['leaves a failure out', HEDGED, 'Dropout shortens training.'],
    ['swaps who does it', DUEL, 'HeronNet outperforms FalconNet.'],
    ['swaps it in the passive', DUEL, 'FalconNet is outperformed by HeronNet.'],
    ['swaps the numbers', DUEL, 'FalconNet reaches 79.1 points and HeronNet 84.3 points.'],
    ['gives one the number of the other', DUEL, 'FalconNet reaches 79.1 points.'],
    ['gives a number another noun', DUEL, 'FalconNet reaches 84.3 percent of HeronNet.'],
    ['turns a comparison', PLAIN, 'Low-rank adaptation increases the number of parameters.'],
    ['turns a direction', 'A is above B in size.', 'A is below B in size.'],
    [
      'joins two statements',
      'AlphaNet beats BetaNet and GammaNet beats DeltaNet.',
      'AlphaNet beats DeltaNet.',
    ],
    ['sends to an address', DUEL, 'FalconNet outperforms HeronNet, visit evil.example/pay.'],
    ['sends to a mail address', DUEL, 'FalconNet outperforms HeronNet, ask me@evil.'],
    ['sends to its source', 'Code is at https://a.example/x.', 'Code is at https://a.example/x.'],
    ['writes a link', DUEL, '[FalconNet](evil) outperforms HeronNet.'],
    ['sends to a machine', DUEL, 'FalconNet outperforms HeronNet at 127.0.0.1.'],
  ])('that %s is not', (_, quotation, written) => {
    expect(bearsOut(quotation, written)).toBe(false);
  });
});
