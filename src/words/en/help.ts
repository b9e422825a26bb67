export const help = {
  command: {
    help: {
      name: 'help',
      description: 'What the commands do, with examples',
      example: '/help command: search',
      option: {
        command: 'Explain this command alone',
      },
    },
  },
  help: {
    heading: 'What I can do',
    required: 'required',
    optional: 'optional',
    choices: 'One of: {{choices}}',
    example: 'Example',
    more: 'More about one of them: `/help command:`',
  },
  welcome: {
    heading: 'Hello, I am Colloquy, the paper desk of this server',
    text_one: 'I know {{count, number}} paper and answer with quotations. Three things to try:',
    text_other: 'I know {{count, number}} papers and answer with quotations. Three things to try:',
    help: 'What else can I do?',
  },
} as const;
