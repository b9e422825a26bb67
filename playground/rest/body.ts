import { LIMIT } from '../limits.ts';
import type { UploadedFile } from '../state/files.ts';
import { ApiError, REFUSAL } from './errors.ts';

export interface RequestBody {
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** Names of the parts of a form besides `payload_json`; undefined for other bodies. */
  readonly parts: readonly string[] | undefined;
}

/** JSON, or a form with `payload_json` and `files[n]`; no more of it is read than may come. */
export async function readBody(request: Request): Promise<RequestBody> {
  const type = request.headers.get('content-type') ?? '';
  if (Number(request.headers.get('content-length') ?? 0) > LIMIT.requestBytes) {
    throw REFUSAL.entityTooLarge();
  }
  const whole = new Response(await readCapped(request.body).catch(cutOff), {
    headers: { 'content-type': type },
  });
  if (type.startsWith('multipart/form-data')) return readForm(await formOf(whole));
  const text = await whole.text();
  return { body: text === '' ? undefined : fromJson(text), files: [], parts: undefined };
}

async function readCapped(stream: ReadableStream<Uint8Array> | null): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const chunk of stream ?? []) {
    bytes += chunk.byteLength;
    if (bytes > LIMIT.requestBytes) throw REFUSAL.entityTooLarge();
    chunks.push(new Uint8Array(chunk));
  }
  return new Blob(chunks);
}

/** Whoever goes in the middle of a body hears no answer; it is no error of ours. */
function cutOff(error: unknown): never {
  throw error instanceof ApiError ? error : REFUSAL.notJson();
}

function formOf(response: Response): Promise<FormData> {
  return response.formData().catch(() => {
    throw REFUSAL.notMultipart();
  });
}

async function readForm(form: FormData): Promise<RequestBody> {
  const files: UploadedFile[] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') continue;
    if (value.size > LIMIT.fileBytes) throw REFUSAL.entityTooLarge();
    files.push({
      index: /^files\[(\d+)\]$/.exec(name)?.[1] ?? String(files.length),
      filename: value.name,
      contentType: value.type || 'application/octet-stream',
      bytes: new Uint8Array(await value.arrayBuffer()),
    });
  }
  if (files.length > LIMIT.files) throw REFUSAL.entityTooLarge();
  const payload = form.get('payload_json');
  const parts = [...form.keys()].filter((name) => name !== 'payload_json');
  return { body: typeof payload === 'string' ? fromJson(payload) : {}, files, parts };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw REFUSAL.notJson();
  }
}
