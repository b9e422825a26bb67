import type { MessageReply } from '../../commands/reply.ts';
import { answerView } from './answer.ts';
import { cardView } from './card.ts';
import { choicesView } from './choices.ts';
import { citationView } from './citation.ts';
import { corpusView } from './corpus.ts';
import { deliveriesView } from './deliveries.ts';
import { archivedEditionView } from './edition-reply.ts';
import { fileView } from './file.ts';
import { gapPapersView, gapsView } from './gaps.ts';
import { helpView } from './help.ts';
import { hitsView } from './hits.ts';
import { listView } from './list.ts';
import { meetingsView, meetingView } from './meeting.ts';
import { noticeView } from './notice.ts';
import { recommendedView } from './recommended.ts';
import { refreshedView } from './refreshed.ts';
import { relatedView } from './related.ts';
import { settingsView } from './settings.ts';
import { subscriptionsView } from './subscriptions.ts';
import { trendingView } from './trending.ts';
import type { View, ViewTools } from './view.ts';
import { welcomeView } from './welcome.ts';
import { wrapUpView } from './wrap-up.ts';

/** What a reply looks like on Discord; within Discord's limits for any paper and any text. */
export function render(reply: MessageReply, tools: ViewTools): View {
  switch (reply.view) {
    case 'notice':
      return noticeView(reply, tools);
    case 'hits':
      return hitsView(reply, tools);
    case 'card':
      return cardView(reply, tools);
    case 'choices':
      return choicesView(reply, tools);
    case 'answer':
      return answerView(reply, tools);
    case 'related':
      return relatedView(reply, tools);
    case 'recommended':
      return recommendedView(reply, tools);
    case 'meeting':
      return meetingView(reply, tools);
    case 'meetings':
      return meetingsView(reply, tools);
    case 'citation':
      return citationView(reply, tools);
    case 'subscriptions':
      return subscriptionsView(reply, tools);
    case 'edition':
      return archivedEditionView(reply, tools);
    case 'deliveries':
      return deliveriesView(reply, tools);
    case 'trending':
      return trendingView(reply, tools);
    case 'list':
      return listView(reply, tools);
    case 'file':
      return fileView(reply, tools);
    case 'gaps':
      return gapsView(reply, tools);
    case 'gapPapers':
      return gapPapersView(reply, tools);
    case 'help':
      return helpView(reply, tools);
    case 'corpus':
      return corpusView(reply, tools);
    case 'refreshed':
      return refreshedView(reply, tools);
    case 'settings':
      return settingsView(reply, tools);
    case 'wrapUp':
      return wrapUpView(reply, tools);
    case 'welcome':
      return welcomeView(reply, tools);
  }
}
