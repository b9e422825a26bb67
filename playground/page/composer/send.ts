/** Sending what was written, and giving back what did not arrive. */
import { focusSoon, type Page, type Waiting } from '../page.ts';
import { scrollToEnd } from '../views/stick-to-end.ts';
import { change, MORE, optionSelector } from './composer.ts';
import { type Draft, finish } from './draft.ts';
import { withMarks } from './mention.ts';

/** Sends the plain message. */
export async function sendText(page: Page): Promise<void> {
  const { text, replyTo, silent = false } = page.state.composer;
  const content = text.trim();
  if (content === '') return;
  page.set({ composer: { text: '' } });
  const outcome = await page.act({
    type: 'send-message',
    channelId: page.state.place,
    content: page.state.world ? withMarks(content, page.state.world) : content,
    ...(replyTo ? { replyTo, ping: !silent } : {}),
  });
  if (outcome.kind === 'done' || outcome.kind === 'choices') return;
  const since = page.state.composer.text;
  const back = since === '' ? content : `${content}\n${since}`;
  page.set({ notice: outcome.reason, composer: { text: back, replyTo, silent } });
}

/** Sends the command, or says what is missing. */
export async function sendCommand(page: Page): Promise<void> {
  const { draft, text } = page.state.composer;
  if (!draft) return;
  if (text.trim() !== '') {
    focusSoon(MORE);
    return;
  }
  const read = finish(draft);
  if ('draft' in read) {
    change(page, { draft: read.draft, list: undefined });
    if (read.draft.problem) focusSoon(optionSelector(read.draft.problem.option));
    return;
  }
  const { place: channelId } = page.state;
  const { path, label } = draft.callable;
  page.set({ composer: { text: '' } });
  focusSoon('#composer');
  const outcome = await awaiting(page, { channelId, label }, () =>
    page.act({ type: 'run-command', channelId, path, options: read.values }),
  );
  if (outcome.kind === 'failed' || outcome.kind === 'refused') giveBack(page, channelId, draft);
}

/** What did not arrive can be sent again, if nothing else is being written by now. */
function giveBack(page: Page, channelId: string, draft: Draft): void {
  const { place, composer } = page.state;
  if (place === channelId && composer.text === '' && !composer.draft) change(page, { draft });
}

/** Shows that a command is on its way for as long as it is, and why it failed if it did. */
export async function awaiting(
  page: Page,
  waiting: Waiting,
  run: () => ReturnType<Page['act']>,
): ReturnType<Page['act']> {
  page.set({ waiting: [...page.state.waiting, waiting] });
  scrollToEnd();
  const outcome = await run();
  const others = page.state.waiting.filter((each) => each !== waiting);
  const failed = outcome.kind === 'failed' || outcome.kind === 'refused';
  if (failed && waiting.channelId === page.state.place) scrollToEnd();
  page.set({ waiting: failed ? [...others, { ...waiting, reason: outcome.reason }] : others });
  return outcome;
}
