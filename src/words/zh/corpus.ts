import type { corpus as english } from '../en/corpus.ts';
import type { Translation } from '../translation.ts';

export const corpus: Translation<typeof english, 'other'> = {
  command: {
    'corpus status': {
      name: '状态',
      description: '这里有哪些论文、来自哪里、来源是否正常',
      example: '/corpus status',
      option: { private: '回复仅自己可见' },
    },
    'corpus refresh': {
      name: '刷新',
      description: '立即向来源查询新论文（需要“管理服务器”权限）',
      example: '/corpus refresh',
      option: { source: '只查询这个来源' },
    },
    'corpus import': {
      name: '导入',
      description: '导入论文文件（供机器人运营者使用）',
      example: '/corpus import url: https://example.org/papers.bib',
      option: {
        file: '页面导出、JSON Lines、CSV 或 BibTeX',
        url: '此类文件的网址',
      },
    },
  },
  group: {
    corpus: { name: '论文库', description: '这里的论文及其来源' },
  },
  import: {
    progress_other: '已读取 {{percent}} %，目前 {{count, number}} 篇论文…',
    done: '已读取 {{name}}（{{format}}）：',
    warning: '{{text}}',
    more_other: '…另有 {{count, number}} 条警告',
  },
  refresh: {
    asking: '正在查询 {{names}}…',
    came: '新增 {{added, number}}，更新 {{updated, number}}，已有 {{unchanged, number}}',
    dropped_other: '{{count, number}} 条记录未列入',
    failed: '失败：{{why}}',
    busy: '另一个进程正在查询',
    pending: '需要更长时间，正在后台继续',
  },
  corpus: {
    examples: '虚构示例',
    newestPaper: '最新的是 {{newest}}',
    standsIn: '暂时代替：无法连接 {{sources}}。一旦有来源响应就会消失。',
    heading: '这里的论文',
    came_other: '两周内 {{count, number}} 篇论文，最新日期：{{newest}}',
    missing: '始终没有收到的日期：{{days}}',
    sourcesOff: '没有启用任何在线来源。',
    thanks: '感谢 arXiv 提供开放获取互操作性。数据来自 Hugging Face 和 Semantic Scholar。',
    read: '已细读：{{read, number}}',
    size_other: '论文库共 {{count, number}} 篇论文',
    updated: '{{date, datetime(dateStyle: medium; timeZone: UTC)}}更新',
  },
  error: {
    import: {
      one: '请提供 `file` 或 `url`，二选一。',
      failed: '无法导入该文件：{{why}}',
      tooLarge: '该文件太大，最多 {{most}} MB。',
    },
    rights: {
      operators: '只有本机器人的运营者可以导入文件（OPERATOR_IDS）。',
      refresh: '手动查询来源需要 **管理服务器** 权限。请找有此权限的人。',
    },
    sourcesOff: '没有启用任何在线来源，无处可查。',
  },
};
