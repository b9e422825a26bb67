import type { trending as english } from '../en/trending.ts';
import type { Translation } from '../translation.ts';

export const trending: Translation<typeof english, 'other'> = {
  command: {
    trending: {
      name: '注目',
      description: '注目を集めている論文と、その順位の根拠',
      example: '/trending window: week',
      option: {
        window: '期間（既定：集計のある最も短い期間）',
        private: '返信を自分だけに表示する',
      },
    },
  },
  choice: {
    window: {
      day: '2 日間',
      week: '1 週間',
      month: '1 か月',
    },
  },
  trending: {
    heading: {
      day: 'この 2 日間の注目',
      week: 'この 7 日間の注目',
      month: 'この 30 日間の注目',
    },
    ranking:
      '新しい票、スター、コメント、このサーバーでの動きによる順位。新しいものほど重く数えます',
    counted_other: '論文 {{count, number}} 本の集計：{{gained}}',
    gained: {
      votes_other: '{{count, number}} 票',
      stars_other: 'スター {{count, number}}',
      comments_other: 'コメント {{count, number}} 件',
      own: 'ここで {{count, number}} 回',
    },
    votes: 'この 7 日間の票、右端が今日',
    limited: 'このサーバーの情報源とテーマの設定が許すものだけ',
    none: {
      day: 'この 2 日間はどの情報源にも、ここにも集計がないため、何が注目されているかわかりません。',
      week: 'この 7 日間はどの情報源にも、ここにも集計がないため、何が注目されているかわかりません。',
      month:
        'この 30 日間はどの情報源にも、ここにも集計がないため、何が注目されているかわかりません。',
    },
    unsentHeading: '順位の根拠がありません',
    unsent: 'ここで未掲載の、互いに異なる論文：',
    nothing: 'ここの論文はすべて、すでに掲載済みです。',
  },
};
