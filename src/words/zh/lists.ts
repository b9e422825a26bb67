import type { lists as english } from '../en/lists.ts';
import type { Translation } from '../translation.ts';

export const lists: Translation<typeof english, 'other'> = {
  command: {
    'list save': {
      name: '收藏',
      description: '把论文放入阅读清单',
      example: '/list save paper: {{title}}',
      option: {
        paper: '标题、ID 或网址',
        list: '谁的清单（默认：你自己的）',
        text: '附上备注',
      },
    },
    'list remove': {
      name: '移除',
      description: '把论文移出清单（团队清单需要“管理服务器”权限）',
      example: '/list remove paper: {{title}}',
      option: { paper: '清单上的论文', list: '谁的清单（默认：你自己的）' },
    },
    'list done': {
      name: '已读',
      description: '把清单上的论文标为已读；再次收藏会恢复为未读',
      example: '/list done paper: {{title}}',
      option: { paper: '清单上的论文', list: '谁的清单（默认：你自己的）' },
    },
    'list note': {
      name: '备注',
      description: '给清单上的论文写备注',
      example: '/list note paper: {{title}} text: 用于引言',
      option: {
        paper: '清单上的论文',
        text: '备注；不填则删除备注',
        list: '谁的清单（默认：你自己的）',
      },
    },
    'list show': {
      name: '查看',
      description: '查看阅读清单',
      example: '/list show state: open',
      option: {
        list: '谁的清单（默认：你自己的）',
        state: '只看未读或已读的论文（默认：全部）',
      },
    },
    'list export': {
      name: '导出',
      description: '把阅读清单导出为文件',
      example: '/list export format: bibtex',
      option: {
        format: 'BibTeX（默认）、CSV 或 Markdown',
        list: '谁的清单（默认：你自己的）',
        state: '只要未读或已读的论文（默认：全部）',
      },
    },
    'Save paper': {
      name: '收藏论文',
      description: '把消息中提到的论文放入你的阅读清单',
      example: '右键点击消息（手机上长按），然后选应用，再选收藏论文',
      option: {},
    },
  },
  group: {
    list: { name: '清单', description: '阅读清单：你自己的和团队的' },
  },
  choice: {
    list: { me: '我的', team: '团队的' },
    format: { bibtex: 'BibTeX', csv: 'CSV（表格）', markdown: 'Markdown' },
    state: { all: '全部', open: '未读', done: '已读' },
  },
  list: {
    heading: { me: '你的阅读清单', team: '团队的阅读清单' },
    range: {
      all_other: '共 {{count, number}} 篇论文，第 {{from}}–{{to}} 篇',
      open_other: '共 {{count, number}} 篇未读论文，第 {{from}}–{{to}} 篇',
      done_other: '共 {{count, number}} 篇已读论文，第 {{from}}–{{to}} 篇',
    },
    exported: {
      me_other: '你的清单文件：{{count, number}} 篇论文。',
      team_other: '团队清单文件：{{count, number}} 篇论文。',
    },
    savedBy: '由 {{who}} 收藏',
    gone: '已不在论文库中',
    saved: {
      me: '“{{title}}”已放入你的清单。',
      team: '“{{title}}”已放入团队清单。',
    },
    already: {
      me: '“{{title}}”已经在你的清单上。',
      team: '“{{title}}”已经在团队清单上。',
    },
    reopened: {
      me: '“{{title}}”在你的清单上恢复为未读。',
      team: '“{{title}}”在团队清单上恢复为未读。',
    },
    removed: {
      me: '“{{title}}”已移出你的清单。',
      team: '“{{title}}”已移出团队清单。',
    },
    done: {
      me: '“{{title}}”在你的清单上标为已读。',
      team: '“{{title}}”在团队清单上标为已读。',
    },
    noted: '“{{title}}”的备注已写好。',
    noteRemoved: '“{{title}}”现在没有备注。',
    empty: {
      me: '你的清单是空的。用 `/list save` 放入论文。',
      team: '团队清单是空的。用 `/list save list: team` 放入论文。',
    },
    none: {
      all: '这个清单上什么也没有。',
      open: '这个清单上没有未读论文：全部已读。',
      done: '这个清单上还没有已读论文。',
    },
  },
  error: {
    list: {
      notOn: {
        me: '“{{title}}”不在你的清单上。用 `/list show` 查看清单内容。',
        team: '“{{title}}”不在团队清单上。用 `/list show list: team` 查看清单内容。',
      },
      full: '清单已满：最多 {{most}} 篇论文。用 `/list remove` 移除一些。',
    },
    rights: {
      teamList: '把论文移出团队清单需要 **管理服务器** 权限。请找有此权限的人。',
      sending: '团队清单供能在本频道发言的人使用。',
    },
  },
};
