export const records = {
  answer: {
    record: {
      updated: '据其记录，{{title}} 最后更新于 {{date}}。',
      withdrawn: '据其记录，{{title}} 已被撤回。',
      submitter: '据其记录，{{title}} 由 {{name}} 提交到 Hugging Face。',
      categories: '{{title}} 的记录列出的分类：{{names}}。',
      keywords: '{{title}} 的记录列出的关键词：{{names}}。',
      stars_other: '{{title}} 的记录中其代码有 {{count}} 颗星。',
      doi: '{{title}} 的 DOI 是 {{doi}}',
    },
    recordLacks: {
      updated: '{{title}} 的记录没有写明最后更新时间。',
      withdrawn: '{{title}} 的记录没有写明已被撤回。',
      submitter: '{{title}} 的记录没有写明由谁提交。',
      categories: '{{title}} 的记录没有写明分类。',
      keywords: '{{title}} 的记录没有写明关键词。',
      stars: '{{title}} 的记录没有写明其代码的星数。',
      doi: '{{title}} 的记录没有 DOI。',
      review: '这里的记录没有写明 {{title}} 是否经过同行评审。',
      judgement: '这里的记录没有写明别人如何评价 {{title}}。',
      pages: '这里的记录没有写明 {{title}} 有多长。',
      licence: '这里的记录没有写明 {{title}} 的许可证。',
      impact: '这里的记录没有写明 {{title}}、其期刊或作者的排名。',
      funding: '这里的记录没有写明谁资助了 {{title}}。',
      downloads: '这里的记录没有写明 {{title}} 的阅读或下载次数。',
      contact: '这里的记录没有写明如何联系 {{title}} 的作者。',
    },
    ordered: {
      fewestVotes: '票数最少的{{which}}：',
      authors: '作者最多的{{which}}：',
    },
    criteria: {
      fewVotes_other: '［最多 {{count}} 票］',
    },
    tally: {
      author_other: '这里的记录共列出 {{count, number}} 位作者{{which}}，论文多的在前：{{names}}。',
      venue_other:
        '这里的记录共列出 {{count, number}} 个发表处{{which}}，论文多的在前：{{names}}。',
      organisation_other:
        '这里的记录共列出 {{count, number}} 个机构{{which}}，论文多的在前：{{names}}。',
      year_other: '这里的论文来自 {{count, number}} 个年份{{which}}，论文多的在前：{{names}}。',
      row: '{{name}}（{{count, number}}）',
      first: '以上是前 {{count, number}} 个。',
      none: {
        author: '这里的记录没有列出作者{{which}}。',
        venue: '这里的记录没有写明论文发表在哪里{{which}}。',
        organisation: '这里的记录没有列出机构{{which}}。',
        year: '这里的记录没有写明发表时间{{which}}。',
      },
    },
    restMissing: '对于问题的其余部分，我没有在其中找到能回答的句子。',
  },
};
