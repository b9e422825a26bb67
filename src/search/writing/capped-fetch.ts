import { OwnError } from '../../shared/own-error.ts';

/** A `fetch` whose answers break off with an error behind `maxBytes`, whatever the service sends. */
export const cappedFetch =
  (maxBytes: number): typeof fetch =>
  async (input, init) => {
    const response = await fetch(input, init);
    if (response.body === null) return response;
    let left = maxBytes;
    const cap = new TransformStream<Uint8Array, Uint8Array>({
      transform(bytes, controller) {
        left -= bytes.byteLength;
        if (left < 0) controller.error(new OwnError(`more than ${maxBytes} bytes came back`));
        else controller.enqueue(bytes);
      },
    });
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(cap), { status, statusText, headers });
  };
