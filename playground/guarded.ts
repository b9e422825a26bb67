/** Does it; an error of ours is told as a warning, and never ends the process. */
export function guarded(work: () => void, otherwise: () => void = () => undefined): void {
  try {
    work();
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error));
    otherwise();
  }
}
