import type { meetings as english } from '../en/meetings.ts';
import type { Translation } from '../translation.ts';

export const meetings: Translation<typeof english, 'other'> = {
  command: {
    'meet schedule': {
      name: '予定',
      description: '論文についての会を、このサーバーのイベントとして予定する',
      example: '/meet schedule paper: {{title}} date: 火曜日 time: 18:30',
      option: {
        paper: '題名、ID、URL',
        date: '2026-12-01、12月1日、明日、火曜日',
        time: '18:30、6pm',
        timezone: 'その時刻のタイムゾーン（省略時：前回使ったもの、サーバーのもの、UTC の順）',
        minutes: '長さ（分、省略時：60）',
        host: '主催者、リマインダーの相手（省略時：あなた）',
        channel: 'ボイスまたはステージチャンネル（省略時：スレッドかここ）',
      },
    },
    'meet move': {
      name: '変更',
      description: '会の時間を変更する',
      example: '/meet move date: 明日 time: 18:00',
      option: {
        meeting: 'どの会か（省略時：変更できる唯一のもの）',
        date: '2026-12-01、12月1日、明日、火曜日',
        time: '18:30、6pm',
        timezone: 'その時刻のタイムゾーン（省略時：前回使ったもの、サーバーのもの、UTC の順）',
        minutes: '長さ（分、省略時：前のまま）',
        host: '主催者（省略時：前のまま）',
        channel: 'ボイスまたはステージチャンネル（省略時：前のまま）',
      },
    },
    'meet list': {
      name: '一覧',
      description: 'このサーバーでこれから開かれる会',
      example: '/meet list',
      option: {},
    },
    'meet cancel': {
      name: '中止',
      description: '会とそのイベントを中止する',
      example: '/meet cancel',
      option: {
        meeting: 'どの会か（省略時：中止できる唯一のもの）',
      },
    },
  },
  group: {
    meet: {
      name: '読書会',
      description: '読書会：論文についての集まり',
    },
  },
  meet: {
    scheduled: '会を予定しました：{{title}}',
    moved: '会を変更しました：{{title}}',
    cancelled: '会を中止しました：{{title}}',
    ahead: 'これから開かれる会',
    noneAhead: '予定されている会はありません。`/meet schedule` で作れます。',
    more_other: 'ほか {{count, number}} 件',
    when_other: '{{time}}（{{from}}）、{{count, number}} 分',
    host: '主催：{{who}}',
    where: '場所：{{channel}}',
    event: 'イベント',
    reminders: {
      day: '1 日前と 1 時間前に {{channel}} で主催者に知らせます。',
      hour: '1 時間前に {{channel}} で主催者に知らせます。',
    },
    twice: 'その夜は時計が戻り、その時刻が 2 回あります。これは 1 回目です。',
    card: '論文を表示',
    reminder: {
      day: '{{host}}**{{title}}** についての会は {{from}} に始まります：{{time}}',
      hour: '{{host}}**{{title}}** についての会は {{from}} に始まります。',
    },
    eventName: '読書会：{{title}}',
    discussedIn: '話し合いの場所：{{address}}',
  },
  error: {
    meet: {
      rights: '会は、このチャンネルに書き込める人のためのものです。',
      date: '「{{text}}」は日付として読めません。`2026-12-01`、`12月1日`、`明日`、`火曜日` のように書いてください。',
      time: '「{{text}}」は時刻として読めません。`18:30` や `6pm` のように書いてください。',
      skipped:
        '{{zone}} のその日には {{text}} がありません（時計が進みます）。別の時刻を選んでください。',
      past: '過去の時刻です：<t:{{at}}:F>、<t:{{at}}:R>。時刻は {{zone}} で読みました。`timezone` で変えられます。',
      far: '<t:{{at}}:F> は 1 年以上先です。1 年以内の日を選んでください。',
      bot: 'ボットは会を主催できません。人を選んでください。',
      stranger: 'その人はこのサーバーにいません。いる人を選んでください。',
      channelUnseen:
        'このサーバーに <#{{channel}}> が見えません。わたしに見えるチャンネルを選んでください。',
      lacks:
        'このサーバーで次の権限が足りません：**{{names}}**。ロールを管理できる人に頼んでください。',
      full: 'このサーバーには上限の 100 件のイベントがあります。先にどれかを中止してください。',
      refused: 'Discord がそのイベントを受け付けませんでした。別の時刻か場所で試してください。',
      unreachable: 'いま Discord が応答しません。1 分後にもう一度試してください。',
      unclear:
        'いま Discord が応答しません。会ができたかどうかは、数分後に `/meet list` でわかります。',
      unknown: 'そのような会はありません。`/meet list` で一覧を見られます。',
      notYours: 'その会を変更できるのは、主催者、予定した人、**サーバー管理** の権限がある人です。',
      none: 'あなたが変更できる会はありません。`/meet list` ですべて見られます。',
      which: '変更できる会が複数あります。`meeting` で選んでください。',
      gone: '「{{title}}」についての会のイベントがなくなっています。誰かが中止したため、会も中止になりました。',
      taken: {
        paper:
          'その時間には、この論文についての会がもうあります：<t:{{at}}:F>。`/meet move` で変更するか、別の時間を選んでください。',
        host: '<@{{host}}> はその時間に別の会を主催しています：「{{title}}」、<t:{{at}}:F>。別の人か時間を選んでください。',
        voice:
          'その時間には <#{{channel}}> で別の会があります：「{{title}}」、<t:{{at}}:F>。別のチャンネルか時間を選んでください。',
        elsewhere: '主催者はその時間に別の会があります。別の人か時間を選んでください。',
      },
    },
    option: {
      user: 'オプション **{{option}}** には人を指定してください。',
    },
  },
};
