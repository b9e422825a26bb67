import type { common as english } from '../en/common.ts';
import type { Translation } from '../translation.ts';

export const common: Translation<typeof english, 'other'> = {
  menu: {
    card: '打开论文卡片',
    which: '选择一篇论文',
  },
  button: {
    previous: '上一页',
    next: '下一页',
    similar: '相似论文',
    cite: '引用',
    add: '添加',
    save: '收藏',
    upvote: '投票',
    followUp: '继续提问',
  },
};
