import type { sources as english } from '../en/sources.ts';
import type { Translation } from '../translation.ts';

export const sources: Translation<typeof english, 'other'> = {
  health: {
    state: {
      fresh: '最新',
      waiting: '等待中',
      quiet: '平静',
      stalled: '延迟',
      failed: '故障',
    },
    why: {
      complete: '最新一批已到',
      neverAsked: '还没有查询过',
      notThere: '下一批可能还会到',
      growing: '最新一批还在增加',
      nothingDue: '没有预定内容：周末或假日',
      noDays: '它没有固定的发布日',
      overdue: '有响应，但预定的一批没有到',
      notAsked: '上一批预定之后没有人查询过',
      off: '已关闭',
      unreachable: '无法连接',
      slow: '没有及时响应',
      limited: '要求暂停（请求过多）',
      refused: '拒绝了请求',
      broken: '来源自身出现故障',
      'too-large': '响应内容超过了我能接受的大小',
      unreadable: '响应内容与以往不同',
      forbidden: '不允许查询该地址',
      resting: '连续多次失败，暂时不再查询',
    },
  },
  notice: {
    heading: '论文来源',
    well: '恢复正常',
    stalled: '延迟了',
    failed: '出现故障',
    footer: '详情：/corpus status。通知位置：/settings set admin_channel',
  },
};
