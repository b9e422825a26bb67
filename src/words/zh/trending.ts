import type { trending as english } from '../en/trending.ts';
import type { Translation } from '../translation.ts';

export const trending: Translation<typeof english, 'other'> = {
  command: {
    trending: {
      name: '热门',
      description: '正在上升的论文，以及排名依据',
      example: '/trending window: week',
      option: {
        window: '时间范围（默认：有统计数据的最短时间）',
        private: '回复仅自己可见',
      },
    },
  },
  choice: {
    window: {
      day: '两天',
      week: '一周',
      month: '一个月',
    },
  },
  trending: {
    heading: {
      day: '最近 2 天的热门',
      week: '最近 7 天的热门',
      month: '最近 30 天的热门',
    },
    ranking: '按新增票数、星标、评论和本服务器的动态排名，越近的权重越大',
    counted_other: '统计了 {{count, number}} 篇论文：{{gained}}',
    gained: {
      votes_other: '{{count, number}} 票',
      stars_other: '{{count, number}} 个星标',
      comments_other: '{{count, number}} 条评论',
      own: '这里 {{count, number}} 次',
    },
    votes: '最近 7 天的票数，最右为今天',
    limited: '仅限本服务器的来源和主题设置允许的内容',
    none: {
      day: '最近 2 天没有来源统计到任何数据，这里也没有，因此无法判断哪些论文热门。',
      week: '最近 7 天没有来源统计到任何数据，这里也没有，因此无法判断哪些论文热门。',
      month: '最近 30 天没有来源统计到任何数据，这里也没有，因此无法判断哪些论文热门。',
    },
    unsentHeading: '没有排名依据',
    unsent: '这里尚未展示、彼此不同的论文：',
    nothing: '这里的论文都已展示过。',
  },
};
