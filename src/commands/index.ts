import { addPaper } from './add-paper.ts';
import { ask } from './ask.ts';
import { cite } from './cite.ts';
import type { Command } from './command.ts';
import { addGapPapers, gapPapers } from './corpus/gap-papers.ts';
import { corpusGaps } from './corpus/gaps.ts';
import { corpusImport } from './corpus/import.ts';
import { corpusRefresh } from './corpus/refresh.ts';
import { corpusStatus } from './corpus/status.ts';
import { pauseSubscription, removeSubscription, resumeSubscription } from './digest/change.ts';
import { listSubscriptions } from './digest/list.ts';
import { archivedEdition, logSubscription } from './digest/log.ts';
import { mailAddress, mailCode, mailConfirm } from './digest/mail.ts';
import { previewPart, previewSubscription } from './digest/preview.ts';
import { subscribe } from './digest/subscribe.ts';
import { discuss } from './discuss/discuss.ts';
import { markDecision, markQuestion } from './discuss/mark.ts';
import { questions } from './discuss/questions.ts';
import { deleteWrapUp, discussionDone, showWrapUp, wrapUp } from './discuss/wrap-up.ts';
import { editionCard } from './edition-card.ts';
import { findPapers } from './find-papers.ts';
import { followUp } from './follow-up.ts';
import { createHelp } from './help.ts';
import { listDone } from './list/done.ts';
import { listExport } from './list/export.ts';
import { listNote } from './list/note.ts';
import { listRemove } from './list/remove.ts';
import { listSave } from './list/save.ts';
import { listShow } from './list/show.ts';
import { cancelMeeting } from './meet/cancel.ts';
import { listMeetings } from './meet/list.ts';
import { meetingCard } from './meet/meeting-card.ts';
import { moveMeeting } from './meet/move.ts';
import { scheduleMeeting } from './meet/schedule.ts';
import { paper } from './paper.ts';
import { savePaper, upvote } from './press-card.ts';
import { privacyDelete, privacyDeleteConfirmed } from './privacy/delete.ts';
import { privacyExport } from './privacy/export.ts';
import { privacyShow } from './privacy/show.ts';
import { saveFromMessage } from './save-from-message.ts';
import { search } from './search.ts';
import { resetSetting } from './settings/reset.ts';
import { setSettings } from './settings/set.ts';
import { showSettings } from './settings/show.ts';
import { similar } from './similar.ts';
import { trending } from './trending.ts';
import { notRight, right, whyNotRight } from './verdict.ts';

const digest: readonly Command[] = [
  ...[subscribe, listSubscriptions, previewSubscription],
  ...[pauseSubscription, resumeSubscription, removeSubscription, logSubscription],
  ...[previewPart, archivedEdition, mailAddress, mailCode, mailConfirm],
];

const meet: readonly Command[] = [
  ...[scheduleMeeting, moveMeeting, listMeetings, cancelMeeting, meetingCard],
];

const others: readonly Command[] = [
  ...[search, paper, ask, similar, trending],
  ...[listSave, listRemove, listDone, listNote, listShow, listExport],
  ...[discuss, questions, wrapUp, discussionDone, showWrapUp, deleteWrapUp],
  ...meet,
  ...digest,
  ...[corpusStatus, corpusRefresh, corpusImport, corpusGaps, gapPapers, addGapPapers],
  ...[privacyShow, privacyExport, privacyDelete, privacyDeleteConfirmed],
  ...[showSettings, setSettings, resetSetting],
  ...[markDecision, markQuestion],
  ...[findPapers, saveFromMessage, cite, upvote, savePaper, addPaper, editionCard, followUp],
  ...[right, notRight, whyNotRight],
];

/** Every command there is, in the order in which people read about them. */
export const commands: readonly Command[] = [...others, createHelp(others)];
