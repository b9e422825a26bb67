/** A button or menu entry: a command plus values. The surface decides how the state travels. */
export interface Action {
  readonly command: string;
  readonly values: Readonly<Record<string, string | number | boolean | undefined>>;
}
