import type { privacy as english } from '../en/privacy.ts';
import type { Translation } from '../translation.ts';

export const privacy: Translation<typeof english, 'other'> = {
  command: {
    'privacy show': {
      name: '查看',
      description: '保存了关于你的哪些内容，以及哪些服务会收到你的提问',
      example: '/privacy show',
      option: {},
    },
    'privacy export': {
      name: '导出',
      description: '以文件形式获取保存的关于你的内容',
      example: '/privacy export',
      option: {},
    },
    'privacy delete': {
      name: '删除',
      description: '删除保存的关于你的内容',
      example: '/privacy delete',
      option: {},
    },
  },
  group: {
    privacy: { name: '隐私', description: '保存的关于你的内容' },
  },
  privacy: {
    heading: '与你的 ID 一起保存的内容：',
    nothing: '没有与你的 ID 一起保存的内容。',
    kept: {
      paper_vote_other: '- {{count, number}} 次论文投票',
      saved_paper_other: '- {{count, number}} 篇收藏的论文（含标记和备注）',
      asked_other: '- {{count, number}} 个你提出的问题（含引用的内容）',
      marked_other: '- 你写的或标记的子区消息 {{count, number}} 条',
      subscription_other: '- {{count, number}} 个订阅（邮箱地址已加密）',
      delivery_other: '- {{count, number}} 期发给你的期刊',
      sent_paper_other: '- {{count, number}} 篇发给你的论文（避免重复发送）',
      mail_code_other: '- {{count, number}} 个发往你邮箱的验证码（保留几分钟）',
      meeting_other: '- 你主持或安排的聚会 {{count, number}} 场（保留到结束后一个月）',
      meeting_zone_other: '- 你上次为聚会指定时间所用的时区',
      daily_count_other: '- {{count, number}} 项你今天的操作计数（保留一天）',
      view_state_other: '- {{count, number}} 个你的按钮或菜单（保留 30 天）',
    },
    noService: '你的提问在这里回答，不会交给任何外部服务。',
    service: {
      languageModel: '你的问题和引文会交给运营者选择的语言模型。',
      embeddings: '你搜索和提问的文字会交给运营者选择的嵌入服务。',
    },
    how: '`/privacy export` 以文件形式给出全部内容，`/privacy delete` 将其删除。',
    exported: '与你的 ID 一起保存的全部内容，见文件。',
    form: {
      title: '删除保存的关于你的内容？',
      label: '要全部删除，请输入 {{word}}',
      notConfirmed: '没有删除任何内容：要删除，请在表单中输入 {{word}}。',
    },
    deleted:
      '完成：不再有与你的 ID 一起保存的内容。你放入团队清单的论文和频道的订阅、聚会会保留，但不带你的名字。',
  },
};
