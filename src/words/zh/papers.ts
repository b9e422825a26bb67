import type { papers as english } from '../en/papers.ts';
import type { Translation } from '../translation.ts';

export const papers: Translation<typeof english, 'other'> = {
  command: {
    paper: {
      name: '论文',
      description: '显示一篇论文的卡片',
      example: '/paper paper: {{title}}',
      option: {
        paper: '标题、ID 或网址',
        private: '回复仅自己可见',
      },
    },
    similar: {
      name: '相似',
      description: '与某篇论文相近的论文及共同术语',
      example: '/similar paper: {{title}}',
      option: {
        paper: '标题、ID 或网址',
        private: '回复仅自己可见',
      },
    },
  },
  paper: {
    authors: '作者',
    authorCount_other: '{{count}} 位作者',
    moreAuthors: '等另外 {{count}} 位',
    organisation: '机构',
    published: '发表日期',
    venue: '发表于',
    votes: '票数',
    ownVotes: '这里 {{count, number}}',
    links: '链接',
    page: '页面',
    pdf: 'PDF',
    code: '代码',
    searchArxiv: '在 arXiv 上搜索',
    noAbstract: '来源没有提供摘要。',
    project: '项目',
    version: '版本',
    versionOf: 'v{{version}}（{{date}}）',
    categories: '分类',
    keywords: '关键词',
    stars: '代码星标',
    citations: '被引次数',
    aiSummary: '机器总结（{{by}}）',
    example: '示例：虚构的论文',
    withdrawn: '已被作者撤回',
    absent: '-# 这篇论文不在本论文库中。',
    added: '-# 已添加：今后可以查到它，并用它回答。',
    nearest: '这里没有标题恰好是“{{text}}”。最接近的标题：',
  },
  press: {
    voted: '已投票：{{title}} 在这里有 {{count, number}} 票。再按一次可撤回。',
    unvoted: '已撤回投票：{{title}} 在这里有 {{count, number}} 票。',
    saved: '已收藏：{{title}}。再按一次可移出你的清单。',
    unsaved: '已移出你的清单：{{title}}',
  },
  which: {
    several: '“{{text}}”是指哪篇论文？',
    nearest: '这里没有标题恰好是“{{text}}”。最接近的标题：',
  },
  related: {
    heading: '与“{{title}}”相近',
    shared: '共同：{{terms}}',
    none: '这里没有与“{{title}}”相近的论文。',
    noneForList: '这里没有与你清单上的论文相近的论文。',
    forYou: '根据你的阅读清单为你推荐',
    because: '因为你收藏了“{{title}}”',
  },
  error: {
    paper: {
      which: '哪篇论文？请在选项 `paper` 中指定：标题、arXiv ID 或网址。',
      unknown: '这里没有与“{{text}}”接近的论文。请提供标题、arXiv ID 或网址，或用 `/search` 查找。',
      notHere: '{{name}} 不在本论文库中。请按标题查找，或用 `/search`。',
      nothingSaved:
        '你的清单是空的，没有可依据的内容。请在选项 `paper` 中指定论文，或用 `/list save` 或卡片下方的 **收藏** 按钮收藏几篇。',
      nowhere: '{{name}} 不在本论文库中，也没有来源知道它。写对了吗？',
      slow: '{{name}} 不在本论文库中，来源响应较慢。请一分钟后再试。',
      notFetched: '{{name}} 不在本论文库中，现在无法查询 {{from}}。请过几分钟再试。',
      noAbstract: '来源没有提供 {{name}} 的摘要，因此没有可添加的内容。',
      addedEnough: '你今天已添加 {{most}} 篇论文，达到上限。明天可以继续添加。',
      gone: '那篇论文已不在论文库中。',
    },
    rights: {
      addManagers: '在本服务器，由拥有 **管理服务器** 权限的人添加论文。请找有此权限的人。',
      addOperators: '在本服务器，只有本机器人的运营者可以添加论文。',
    },
  },
};
