import type { discussions as english } from '../en/discussions.ts';
import type { Translation } from '../translation.ts';

export const discussions: Translation<typeof english, 'other'> = {
  command: {
    discuss: {
      name: '讨论',
      description: '打开或找到一篇论文的子区；在子区中显示讨论进展',
      example: '/discuss paper: {{title}}',
      option: {
        paper: '标题、ID 或网址（在论文的子区中可不填）',
      },
    },
    'Mark as decision': {
      name: '标为决定',
      description: '在论文的子区中：把消息标为决定，或取消',
      example: '在论文的子区中右键点击消息，然后选应用，再选标为决定',
      option: {},
    },
    'Mark as open question': {
      name: '标为待解问题',
      description: '在论文的子区中：把消息标为待解问题，或取消',
      example: '在论文的子区中右键点击消息，然后选应用，再选标为待解问题',
      option: {},
    },
  },
  button: {
    discuss: '讨论',
    questions: '提问示例',
    wrapUp: '总结',
    done: '结束',
    showWrapUp: '查看总结',
    deleteWrapUp: '删除',
  },
  discussion: {
    opened: '“{{title}}”现在有了子区：<#{{thread}}>',
    found: '“{{title}}”在 <#{{thread}}> 中讨论。',
    reopened: '“{{title}}”的子区重新打开了：<#{{thread}}>',
    locked: '“{{title}}”的子区已锁定：<#{{thread}}>。有 **管理子区** 权限的人可以解锁。',
    here: '这是“{{title}}”的子区。',
    hereAgain: '“{{title}}”的讨论重新开始了。',
    asked_other: '提出了 {{count, number}} 个问题',
    decisions_other: '{{count, number}} 条消息被标为决定',
    openQuestions_other: '{{count, number}} 条消息被标为待解问题',
    done: '“{{title}}”的讨论已结束。`/discuss` 可以重新打开。',
    tagTold:
      '论坛 <#{{forum}}> 要求每个帖子都有标签，而没有适合“{{title}}”的：它得到了“{{tag}}”。其他论文也会如此；此通知只发一次。',
  },
  questions: {
    some: '“{{title}}”能回答的问题：',
    none: '没有找到“{{title}}”的摘要确实能回答的问题。请用 `/ask` 自己提问。',
  },
  mark: {
    decision: '已标为决定。再标一次即取消。',
    question: '已标为待解问题。再标一次即取消。',
    takenBack: {
      decision: '不再标为决定。',
      question: '不再标为待解问题。',
    },
  },
  wrapUp: {
    title: '总结：{{title}}',
    decisions: '决定',
    openQuestions: '待解问题',
    asked: '提出的问题，以及论文的说法',
    status: {
      maybe: '找到的最接近的内容：',
      refused: '没有找到',
    },
    more_other: '另有 {{count, number}} 条',
    people_other: '{{count, number}} 人提问和标记',
    posted: '总结已发布。',
    deleted: '总结已删除。',
  },
  error: {
    discuss: {
      noThreads: '这里无法打开子区。请使用文字频道，或用 `/settings set discussions` 指定一个。',
      unseen:
        '讨论在 <#{{channel}}> 中打开，但我看不到它。请在那里给我 **查看频道** 权限，或用 `/settings set discussions` 指定另一个。',
      unseenThread: '它在 <#{{thread}}> 中讨论，但我看不到。请在那里给我 **查看频道** 权限。',
      tooMany: '本服务器的活跃子区已达到 Discord 的上限。请关闭一个再试。',
      tags: '<#{{channel}}> 中的帖子需要标签，而所有标签都只供管理员使用。请添加另一个标签，或用 `/settings set discussions` 指定另一个频道。',
      refused: 'Discord 不允许我在 <#{{channel}}> 中这样做。请检查我在那里的权限再试。',
      locked: '子区 <#{{thread}}> 已锁定。有 **管理子区** 权限的人可以解锁。',
      goneThread: '子区已不存在。`/discuss` 会打开新的。',
      busy: '子区正在打开。请稍后再试。',
      noAnswer: 'Discord 没有说明是否已完成。请稍后再试：我会先查看再重做。',
      notHere: '这只能在论文的子区中使用。`/discuss` 可以打开或找到一个。',
      sending: '这只供能在本子区发言的人使用。',
      bot: '机器人的消息不能标记。',
      empty: '这条消息没有可标记的文字。',
      nothing: '还没有可总结的内容：这里还没有人提问或标记。',
      noWrapUp: '这篇论文已没有总结。',
      notYours: '总结由参与其中的人和有 **管理服务器** 权限的人删除。',
    },
  },
};
