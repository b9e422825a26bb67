import type { meetings as english } from '../en/meetings.ts';
import type { Translation } from '../translation.ts';

export const meetings: Translation<typeof english, 'other'> = {
  command: {
    'meet schedule': {
      name: '安排',
      description: '安排一场关于论文的聚会，作为本服务器的活动',
      example: '/meet schedule paper: {{title}} date: 星期二 time: 18:30',
      option: {
        paper: '标题、ID 或网址',
        date: '2026-12-01、12月1日、明天、星期二',
        time: '18:30、6pm',
        timezone: '该时间的时区（默认：你上次用的，否则服务器的，否则 UTC）',
        minutes: '时长（分钟，默认：60）',
        host: '由谁主持并收到提醒（默认：你）',
        channel: '语音或舞台频道（默认：在讨论串或此处）',
      },
    },
    'meet move': {
      name: '改期',
      description: '把聚会改到另一时间',
      example: '/meet move date: 明天 time: 18:00',
      option: {
        meeting: '哪一场（默认：你唯一可以改期的）',
        date: '2026-12-01、12月1日、明天、星期二',
        time: '18:30、6pm',
        timezone: '该时间的时区（默认：你上次用的，否则服务器的，否则 UTC）',
        minutes: '时长（分钟，默认：不变）',
        host: '由谁主持（默认：不变）',
        channel: '语音或舞台频道（默认：不变）',
      },
    },
    'meet list': {
      name: '列表',
      description: '本服务器即将举行的聚会',
      example: '/meet list',
      option: {},
    },
    'meet cancel': {
      name: '取消',
      description: '取消一场聚会及其活动',
      example: '/meet cancel',
      option: {
        meeting: '哪一场（默认：你唯一可以取消的）',
      },
    },
  },
  group: {
    meet: {
      name: '读书会',
      description: '读书会：关于论文的聚会',
    },
  },
  meet: {
    scheduled: '已安排聚会：{{title}}',
    moved: '聚会已改期：{{title}}',
    cancelled: '聚会已取消：{{title}}',
    ahead: '即将举行的聚会',
    noneAhead: '没有即将举行的聚会。用 `/meet schedule` 安排一场。',
    more_other: '还有 {{count, number}} 场',
    when_other: '{{time}}（{{from}}），{{count, number}} 分钟',
    host: '主持：{{who}}',
    where: '地点：{{channel}}',
    event: '活动',
    reminders: {
      day: '我会提前一天和一小时在 {{channel}} 提醒主持人。',
      hour: '我会提前一小时在 {{channel}} 提醒主持人。',
    },
    twice: '当晚时钟回拨，该时间会出现两次：这是第一次。',
    card: '显示论文',
    reminder: {
      day: '{{host}}关于 **{{title}}** 的聚会{{from}}开始：{{time}}。',
      hour: '{{host}}关于 **{{title}}** 的聚会{{from}}开始。',
    },
    eventName: '读书会：{{title}}',
    discussedIn: '讨论地点：{{address}}',
  },
  error: {
    meet: {
      rights: '聚会面向可以在此频道发言的人。',
      date: '我无法把“{{text}}”读作日期。请写成 `2026-12-01`、`12月1日`、`明天` 或 `星期二`。',
      time: '我无法把“{{text}}”读作时间。请写成 `18:30` 或 `6pm`。',
      skipped: '{{zone}} 在那一天没有 {{text}}：时钟会拨快跳过。请选择其他时间。',
      past: '那已经过去了：<t:{{at}}:F>，<t:{{at}}:R>。时间按 {{zone}} 读取；选项 `timezone` 可指定其他时区。',
      far: '<t:{{at}}:F> 在一年以后。请选择一年之内的日子。',
      bot: '机器人不能主持聚会。请选择一个人。',
      stranger: '那个人不在本服务器。请选择在本服务器的人。',
      channelUnseen: '我在本服务器看不到频道 <#{{channel}}>。请选择我能看到的频道。',
      lacks: '为此我在本服务器缺少权限：**{{names}}**。请让能管理身份组的人授予我。',
      full: '本服务器已有一百个活动，这是上限。请先取消一个。',
      refused: 'Discord 没有接受该活动。请换个时间或地点。',
      unreachable: 'Discord 暂时没有响应。请过一分钟再试。',
      unclear: 'Discord 暂时没有响应。几分钟后 `/meet list` 会显示聚会是否已建立。',
      unknown: '没有这样一场聚会。`/meet list` 显示已有的。',
      notYours: '该聚会可由主持人、安排者或拥有**管理服务器**权限的人更改。',
      none: '没有你可以更改的聚会。`/meet list` 显示全部。',
      which: '你可以更改多场。请在选项 `meeting` 中选择一场。',
      gone: '关于“{{title}}”的聚会的活动已不在：有人取消了它，聚会也随之取消。',
      taken: {
        paper:
          '那时已有一场关于这篇论文的聚会：<t:{{at}}:F>。用 `/meet move` 改期，或选择其他时间。',
        host: '<@{{host}}> 那时主持另一场聚会：“{{title}}”，<t:{{at}}:F>。请选择其他主持人或时间。',
        voice:
          '那时 <#{{channel}}> 有另一场聚会：“{{title}}”，<t:{{at}}:F>。请选择其他频道或时间。',
        elsewhere: '主持人那时有另一场聚会。请选择其他主持人或时间。',
      },
    },
    option: {
      user: '选项 **{{option}}** 需要一个人。',
    },
  },
};
