/** The part of WebAssembly used here, which TypeScript knows from browsers only. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports?: object) => { readonly exports: unknown };
  readonly Memory: new (size: { readonly initial: number }) => Memory;
};

export interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): void;
}

export const PAGE = 65_536;

/** Memory for modules that share one. Throws where the machine has too little. */
export const createMemory = (bytes: number): Memory =>
  new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });

/** The exports of a module (base64). Throws where the machine lacks what it needs, SIMD above all. */
export function instantiate(module: string, imports?: object): unknown {
  const compiled = new WebAssembly.Module(Buffer.from(module, 'base64'));
  return new WebAssembly.Instance(compiled, imports).exports;
}
