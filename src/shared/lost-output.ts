/** Standard output and error of a bot are for whoever looks: that nobody does, or no disk has room, is no fault. */
export function survivesLostOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}
