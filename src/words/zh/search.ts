import type { search as english } from '../en/search.ts';
import type { Translation } from '../translation.ts';

export const search: Translation<typeof english, 'other'> = {
  command: {
    search: {
      name: '搜索',
      description: '在论文库中查找论文',
      example: '/search query: {{query}}',
      option: {
        query: '词语、"短语"、-排除、OR、author:姓名、year:2023..2025，或标题、ID',
        author: '只要这位作者的论文',
        since: '只要这一年及以后的论文',
        until: '只要这一年及以前的论文',
        sort: '排序方式（默认：相关度）',
        private: '回复仅自己可见',
      },
    },
    'Find papers': {
      name: '查找论文',
      description: '查找与消息内容相关的论文',
      example: '右键点击消息（手机上长按），然后选应用，再选查找论文',
      option: {},
    },
  },
  choice: {
    sort: {
      relevance: '相关度',
      newest: '最新优先',
      votes: '票数最多',
    },
  },
  search: {
    heading: '关于“{{query}}”的论文',
    someAbout_other: '其中 {{count, number}} 篇正是关于此主题，其余相近',
    noneAbout: '没有论文恰好关于此主题，以下是最接近的',
    whole_other: '找到的全部 {{count, number}} 篇论文',
    place_other: '第 {{at}} 篇，共 {{count, number}} 篇论文',
    range_other: '第 {{from}}–{{to}} 篇，共 {{count, number}} 篇论文',
    none: '没有论文符合“{{query}}”。',
    hint: '请试试更少或更宽泛的词，或用 `/ask` 以完整的句子提问。',
    hintFilters: '请试试去掉筛选条件，或用更少或更宽泛的词。',
    otherYears_other: '有 {{count, number}} 篇论文符合，但都不在这些年份。',
    otherAuthors_other: '有 {{count, number}} 篇论文符合，但都不是这位作者的。',
    unordered: {
      newest: '找到的论文都没有日期，因此按相关度排序。',
      votes: '找到的论文都没有票数，因此按相关度排序。',
    },
    setAside: {
      sentence: '在句子中，这些符号不起筛选作用：{{parts}}',
      noWord: '未采用，因为据此查不到任何内容：{{parts}}',
      tooMuch: '已逐词处理，因为按原样读取会太久：{{parts}}',
      nothingLeft: '未采用，因为这样就没有论文了：{{parts}}',
    },
    unknownDate_other: '有 {{count}} 篇论文因日期未知而未列入。',
    unknownAuthors_other: '有 {{count}} 篇论文因作者未知而未列入。',
  },
  find: {
    several_other: '消息中提到了这些论文。',
    unknown_other: '消息中提到了 {{names}}，但不在本论文库中。',
    maybe: '消息没有以标题、ID 或链接提到论文。要收藏由其内容找到的一篇吗？',
    none: '我在该消息中没有找到以标题、ID 或链接提到的论文。',
    empty: '该消息没有可供搜索的文字。请用 `/search` 加几个词试试。',
  },
  error: {
    years:
      '没有既在 {{since}} 年及以后、又在 {{until}} 年及以前的年份。请交换 `since` 和 `until`。',
  },
};
