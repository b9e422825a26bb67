import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

export const settings: Translation<typeof english, 'other'> = {
  command: {
    'settings show': {
      name: '查看',
      description: '本服务器的设置',
      example: '/settings show',
      option: {},
    },
    'settings set': {
      name: '更改',
      description: '更改本服务器的设置（需要“管理服务器”权限）',
      example: '/settings set timezone: Asia/Shanghai',
      option: {
        timezone: '本服务器的时区，如 Asia/Shanghai',
        language: '在本服务器发布内容所用的语言',
        discussions: '讨论在哪里打开：文字频道、论坛，或 `here`',
        admin_channel: '在哪里通知论文来源出现故障或恢复正常',
        sources: '只要这些来源的论文，用逗号分隔',
        topics: '只要这些主题的论文，用逗号分隔',
        adding: '谁可以添加论文库中没有的论文',
        mentions: '是否回答提及我的消息和对我的回复',
        retention: '在这里提出的问题保留多少天（默认：90）',
      },
    },
  },
  group: {
    settings: { name: '设置', description: '本服务器的设置' },
  },
  choice: {
    language: {
      en: '英语',
      de: '德语',
      fr: '法语',
      es: '西班牙语',
      ja: '日语',
      zh: '中文',
    },
    adding: {
      everyone: '所有人',
      managers: '可以管理服务器的人',
      operators: '机器人的运营者',
    },
    discussions: { here: 'here：在提出的地方' },
    mentions: {
      on: '开',
      off: '关',
    },
  },
  settings: {
    heading: '本服务器的设置',
    saved: '已保存：{{names}}',
    default: '{{value}}（默认）',
    reset: '恢复默认…',
    paused: '已暂停：我无法在那里发言。问题解决后请重新设置。',
    unset: {
      timezone: 'UTC',
      language: '服务器在 Discord 上的语言',
      discussions: 'here：在提出的地方',
      admin_channel: '无',
      sources: '全部',
      topics: '全部',
      adding: '所有人',
      mentions: '开',
      retention: '90 天',
    },
    days_other: '{{count, number}} 天',
  },
  error: {
    rights: {
      settings: '更改服务器设置需要 **管理服务器** 权限。请找有此权限的人。',
    },
    settings: {
      nothing: '请至少选择一个要更改的选项，例如 `timezone`。',
      discussions: '“{{text}}”不是可以打开子区的频道。请选择文字频道或论坛，或 `here`。',
      timezone:
        '没有“{{text}}”这个时区。请输入城市名的一部分，并从候选中选择，如 `Asia/Shanghai`。',
      source: '没有“{{text}}”这个来源。可用的有：{{names}}。',
      topics: '太多了。最多 {{most}} 个主题，每个最多 {{longest}} 个字符。',
    },
  },
};
