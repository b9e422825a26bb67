import type { gaps as english } from '../en/gaps.ts';
import type { Translation } from '../translation.ts';

export const gaps: Translation<typeof english, 'other'> = {
  command: {
    'corpus gaps': {
      name: '未解答',
      description: '在这里公开提问却没有得到的内容（需要“管理服务器”权限）',
      example: '/corpus gaps',
      option: {},
    },
  },
  button: {
    right: '正确',
    notRight: '不正确',
    addAll: '添加这些',
  },
  verdict: {
    right: '谢谢，已标为正确。再按一次可撤回。',
    takenBack: '你的标记已撤回。',
    title: '已标为不正确',
    label: '哪里不正确？（可以不填）',
    explained: '谢谢：已保留你的标记和所写的内容。再按一次 **不正确** 可撤回。',
    kept: '谢谢：已保留你的标记。再按一次 **不正确** 可撤回。',
  },
  gaps: {
    heading: '在这里提问却没有得到的内容',
    range_other: '第 {{from}}–{{to}} 个，共 {{count, number}} 个问题',
    times: {
      refused: '{{count, number}} 次未找到',
      maybe: '{{count, number}} 次不确定',
      wrong: '{{count, number}} 次被标为不正确',
    },
    none: '没有缺失：在这里公开提出的问题都得到了回答，也没有人把回答标为不正确。',
    look: '在来源中查找相关论文…',
    found: '来源中关于“{{question}}”的论文',
    nothing: '来源中没有关于“{{question}}”且这里尚无的论文。',
    added_other: '已添加 {{count, number}} 篇论文，今后会用它们回答。',
  },
  privacy: {
    kept: {
      verdict_other: '- {{count, number}} 个对回答的标记（正确、不正确），含你写的内容',
    },
  },
  error: {
    gaps: {
      failed: '现在无法查询 {{from}}。请过几分钟再试。',
      gone: '这个问题已不再保存，因此无法标记。',
    },
    rights: {
      gaps: '查看未得到回答的问题需要 **管理服务器** 权限。请找有此权限的人。',
    },
  },
};
