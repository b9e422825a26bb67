/**
 * The lines of a UTF-8 stream, each as soon as it is whole, without a byte order mark. They end at
 * line feeds alone: U+2028 may stand in a JSON text, where node:readline would cut. An unfinished
 * last line counts.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  for await (const bytes of input) {
    const [first = '', ...more] = decoder.decode(bytes, { stream: true }).split('\n');
    begun.push(first);
    for (const next of more) {
      yield begun.join('');
      begun = [next];
    }
  }
  const last = begun.join('') + decoder.decode();
  if (last !== '') yield last;
}
