export const errors = {
  error: {
    internal:
      'Something went wrong on our side. Please try again; if it stays, tell the operator this reference: **{{reference}}**',
    option: {
      missing: 'Please fill in the option **{{option}}**.',
      choice: 'The option **{{option}}** takes one of: {{choices}}.',
      length: 'The option **{{option}}** takes a text of {{min}} to {{max}} characters.',
      number: 'The option **{{option}}** takes a whole number from {{min}} to {{max}}.',
      flag: 'The option **{{option}}** takes true or false.',
      role: 'The option **{{option}}** takes a role.',
      channel: 'The option **{{option}}** takes a channel.',
    },
    channel: {
      unseen: 'I do not see <#{{channel}}>. Give me **View Channel** there, or choose another.',
      lacks: 'In <#{{channel}}> I lack: **{{names}}**. Give me that there and try again.',
    },
    serverOnly: 'This belongs to a server. Please use it in one that has added me.',
    command: {
      unknown: 'There is no command “{{name}}”. `/help` lists all of them.',
    },
    button: {
      expired: 'This button or menu is no longer valid. Please run the command again.',
    },
    tooFast_one: 'That was quick! Please try again in {{count}} second.',
    tooFast_other: 'That was quick! Please try again in {{count}} seconds.',
    opening: 'The papers are being opened again; try again in a moment.',
    modalLate: 'That took too long to open the form. Please try once more.',
    stopping: 'I am being restarted. Please try again in a minute.',
  },
} as const;
