/** The part of WebAssembly used here, which TypeScript knows from browsers only. */
declare const WebAssembly: { validate(bytes: Uint8Array): boolean };

/** Runs `use` as on a machine that cannot run our kernels. */
export function withoutSimd<Result>(use: () => Result): Result {
  const { validate } = WebAssembly;
  WebAssembly.validate = () => false;
  try {
    return use();
  } finally {
    WebAssembly.validate = validate;
  }
}
