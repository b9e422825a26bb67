import { canRun, instantiate, type Memory } from '../../kernel/web-assembly.ts';
import { ATTEND_WASM } from './attend.wasm.ts';
import { CURVES_WASM } from './curves.wasm.ts';
import { MULTIPLY_WASM } from './multiply.wasm.ts';

/** What the `.wat` files beside this one export, on one memory. Addresses and sizes are in bytes. */
export interface Kernel {
  round(
    rows: number,
    count: number,
    width: number,
    range: number,
    out: number,
    scales: number,
  ): void;
  multiply(...args: MultiplyArguments): void;
  gelu(at: number, count: number): void;
  softmax(rows: number, count: number, width: number): void;
  norm(...args: NormArguments): void;
  turn(keys: number, count: number, step: number, out: number, width: number): void;
  compare(...args: CompareArguments): void;
  mix(...args: MixArguments): void;
}

type MultiplyArguments = [
  x: number,
  xScales: number,
  count: number,
  width: number,
  weights: number,
  scales: number,
  bias: number,
  columns: number,
  wide: number,
  out: number,
];
type NormArguments = [
  rows: number,
  added: number,
  count: number,
  width: number,
  gain: number,
  bias: number,
];
type CompareArguments = [
  queries: number,
  count: number,
  step: number,
  keys: number,
  width: number,
  scores: number,
];
type MixArguments = [
  shares: number,
  width: number,
  values: number,
  count: number,
  step: number,
  out: number,
  outStep: number,
];

const MODULES = [ATTEND_WASM, CURVES_WASM, MULTIPLY_WASM];

/** Whether the machine has the SIMD that a kernel needs. */
export const kernelRuns = (): boolean => MODULES.every(canRun);

export function createKernel(memory: Memory): Kernel {
  const modules = MODULES.map((module) => instantiate(module, { reader: { memory } }));
  // Assembled from the .wat files, whose exports these are.
  return Object.assign({}, ...modules) as Kernel;
}
