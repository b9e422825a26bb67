import type { editions as english } from '../en/editions.ts';
import type { Translation } from '../translation.ts';

export const editions: Translation<typeof english, 'other'> = {
  pause: {
    told: '发往 {{channel}} 的期刊从现在起暂停：{{why}}不会丢失任何内容：问题解决后，用 `/digest resume` 恢复。',
    byHand: '有人暂停了它。',
    noAccess: '我看不到该频道。',
    missingPermissions: '我没有在那里发布的权限。',
    missingPermission: '我在那里缺少 **{{name}}** 权限。',
    channelGone: '该频道已不存在。',
    directsClosed: '来自该服务器的私信已关闭。',
    addressRefused: '邮件服务器不接受该地址。',
    keyChanged: '加密该地址的密钥已更换，请重新订阅。',
    mailOff: '这里的邮件功能已关闭。',
    leftServer: '我已不在那个服务器。',
  },
  edition: {
    heading: '{{date, datetime(dateStyle: long; timeZone: UTC)}}的论文',
    by: {
      day_other: '今日热门（按票数、星标和本服务器的阅读），共 {{count, number}} 篇',
      week_other: '本周热门（按票数、星标和本服务器的阅读），共 {{count, number}} 篇',
      month_other: '本月热门（按票数、星标和本服务器的阅读），共 {{count, number}} 篇',
    },
    unsent_other:
      '没有符合条件的热门论文；以下是这里尚未展示、彼此不同的论文，选自 {{count, number}} 篇',
    example: '示例：虚构的论文',
    why: {
      topic: '主题：{{topic}}',
      author: '作者：{{author}}',
      trend: '正在上升',
      votes_other: '近期 {{count, number}} 票',
      version: '新：第 {{version}} 版',
      unsent: '这里尚未展示',
    },
  },
};
