export const editions = {
  pause: {
    told: 'The editions for {{channel}} rest from now on: {{why}} Nothing is lost: once it is mended, `/digest resume` lets them go on.',
    byHand: 'somebody paused it.',
    noAccess: 'I cannot see the channel.',
    missingPermissions: 'I lack a permission to post there.',
    missingPermission: 'I lack **{{name}}** there.',
    channelGone: 'the channel is gone.',
    directsClosed: 'direct messages from this server are switched off.',
    addressRefused: 'the mail server refused the address.',
    keyChanged: 'the key that the address was encrypted with has changed; please subscribe again.',
    mailOff: 'e-mail is switched off here.',
    leftServer: 'I am not in that server any more.',
  },
  edition: {
    heading: 'Papers of {{date, datetime(dateStyle: long; timeZone: UTC)}}',
    by: {
      day_one: 'Trending today, by votes, stars and what this server reads; the only one',
      day_other: 'Trending today, by votes, stars and what this server reads, of {{count, number}}',
      week_one: 'Trending this week, by votes, stars and what this server reads; the only one',
      week_other:
        'Trending this week, by votes, stars and what this server reads, of {{count, number}}',
      month_one: 'Trending this month, by votes, stars and what this server reads; the only one',
      month_other:
        'Trending this month, by votes, stars and what this server reads, of {{count, number}}',
    },
    unsent_one: 'Nothing that fits is trending; not yet shown here, of {{count, number}} paper',
    unsent_other:
      'Nothing that fits is trending; not yet shown here, different ones of {{count, number}} papers',
    example: 'Example: an invented paper',
    why: {
      topic: 'on {{topic}}',
      author: 'by {{author}}',
      trend: 'on its way up',
      votes_one: '{{count, number}} vote lately',
      votes_other: '{{count, number}} votes lately',
      version: 'new: version {{version}}',
      unsent: 'not yet shown here',
    },
  },
} as const;
