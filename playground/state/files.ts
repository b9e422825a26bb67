export interface UploadedFile {
  /** `files[2]` has 2; attachments refer to it. */
  readonly index: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface Files {
  put(id: string, file: UploadedFile): void;
  get(id: string): UploadedFile | undefined;
}

/** The oldest uploads go when there are more. */
const KEPT = 200;

export function createFiles(): Files {
  const files = new Map<string, UploadedFile>();
  return {
    put(id, file) {
      files.set(id, file);
      const [oldest] = files.keys();
      if (files.size > KEPT && oldest !== undefined) files.delete(oldest);
    },
    get: (id) => files.get(id),
  };
}
