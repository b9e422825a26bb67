import type { editions as english } from '../en/editions.ts';
import type { Translation } from '../translation.ts';

export const editions: Translation<typeof english, 'other'> = {
  pause: {
    told: '{{channel}} への配信を休止します：{{why}} 何も失われません。解決したら `/digest resume` で再開できます。',
    byHand: '誰かが休止しました。',
    noAccess: 'チャンネルが見えません。',
    missingPermissions: 'そこに投稿する権限がありません。',
    missingPermission: 'そこで **{{name}}** の権限がありません。',
    channelGone: 'チャンネルがもうありません。',
    directsClosed: 'このサーバーからのダイレクトメッセージが無効です。',
    addressRefused: 'メールサーバーがアドレスを受け付けませんでした。',
    keyChanged: 'アドレスを暗号化した鍵が変わりました。もう一度購読してください。',
    mailOff: 'ここではメールが無効です。',
    leftServer: 'もうそのサーバーにいません。',
  },
  edition: {
    heading: '{{date, datetime(dateStyle: long; timeZone: UTC)}}の論文',
    by: {
      day_other: '今日の注目（票、スター、このサーバーでの閲覧による）、{{count, number}} 本中',
      week_other: '今週の注目（票、スター、このサーバーでの閲覧による）、{{count, number}} 本中',
      month_other: '今月の注目（票、スター、このサーバーでの閲覧による）、{{count, number}} 本中',
    },
    unsent_other:
      '条件に合う注目の論文はありません。ここで未掲載の、互いに異なる論文です（{{count, number}} 本中）',
    example: '例：架空の論文',
    why: {
      topic: 'テーマ：{{topic}}',
      author: '著者：{{author}}',
      trend: '上昇中',
      votes_other: '最近 {{count, number}} 票',
      version: '新着：バージョン {{version}}',
      unsent: 'ここでは未掲載',
    },
  },
};
