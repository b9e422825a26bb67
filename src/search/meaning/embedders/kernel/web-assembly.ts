/** The part of WebAssembly used here, which TypeScript knows from browsers only. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports?: object) => { readonly exports: unknown };
  readonly Memory: new (size: { readonly initial: number }) => Memory;
  validate(bytes: Uint8Array): boolean;
};

export interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): void;
}

export const PAGE = 65_536;

/** Memory for modules that share one. Throws where the machine has too little. */
export const createMemory = (bytes: number): Memory =>
  new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });

const bytesOf = (module: string): Buffer => Buffer.from(module, 'base64');

/** Whether the machine has what a module (base64) needs: SIMD above all. */
export const canRun = (module: string): boolean => WebAssembly.validate(bytesOf(module));

/** The exports of a module (base64). */
export function instantiate(module: string, imports?: object): unknown {
  const compiled = new WebAssembly.Module(bytesOf(module));
  return new WebAssembly.Instance(compiled, imports).exports;
}
