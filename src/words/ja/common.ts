import type { common as english } from '../en/common.ts';
import type { Translation } from '../translation.ts';

export const common: Translation<typeof english, 'other'> = {
  menu: {
    card: 'カードを開く',
    which: '論文を選ぶ',
  },
  button: {
    previous: '前へ',
    next: '次へ',
    similar: '類似論文',
    cite: '引用',
    add: '追加',
    save: '保存',
    upvote: '投票',
    followUp: '続けて質問',
  },
};
