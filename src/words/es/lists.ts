import type { lists as english } from '../en/lists.ts';
import type { Translation } from '../translation.ts';

export const lists: Translation<typeof english, 'one' | 'many' | 'other'> = {
  command: {
    'list save': {
      name: 'guardar',
      description: 'Poner un artículo en una lista de lectura',
      example: '/list save paper: {{title}}',
      option: {
        paper: 'Título, id o URL',
        list: 'De quién es la lista (por defecto: tuya)',
        text: 'Una nota sobre él',
      },
    },
    'list remove': {
      name: 'quitar',
      description:
        'Quitar un artículo de una lista (de la del equipo: requiere «Gestionar servidor»)',
      example: '/list remove paper: {{title}}',
      option: {
        paper: 'Un artículo de la lista',
        list: 'De quién es la lista (por defecto: tuya)',
      },
    },
    'list done': {
      name: 'leído',
      description: 'Marcar un artículo como leído; guardarlo otra vez lo deja pendiente de nuevo',
      example: '/list done paper: {{title}}',
      option: {
        paper: 'Un artículo de la lista',
        list: 'De quién es la lista (por defecto: tuya)',
      },
    },
    'list note': {
      name: 'nota',
      description: 'Escribir una nota sobre un artículo de una lista',
      example: '/list note paper: {{title}} text: para la introducción',
      option: {
        paper: 'Un artículo de la lista',
        text: 'La nota; sin ella, la nota se quita',
        list: 'De quién es la lista (por defecto: tuya)',
      },
    },
    'list show': {
      name: 'mostrar',
      description: 'Mostrar una lista de lectura',
      example: '/list show state: open',
      option: {
        list: 'De quién es la lista (por defecto: tuya)',
        state: 'Solo artículos pendientes, o leídos (por defecto: todos)',
      },
    },
    'list export': {
      name: 'exportar',
      description: 'Una lista de lectura como archivo',
      example: '/list export format: bibtex',
      option: {
        format: 'BibTeX (por defecto), CSV o Markdown',
        list: 'De quién es la lista (por defecto: tuya)',
        state: 'Solo artículos pendientes, o leídos (por defecto: todos)',
      },
    },
    'Save paper': {
      name: 'Guardar artículo',
      description: 'Poner en tu lista de lectura el artículo que nombra un mensaje',
      example:
        'Clic derecho en un mensaje (en el teléfono: mantenlo pulsado), luego Aplicaciones, luego Guardar artículo',
      option: {},
    },
  },
  group: {
    list: { name: 'lista', description: 'Listas de lectura: la tuya y la del equipo' },
  },
  choice: {
    list: { me: 'La mía', team: 'La del equipo' },
    format: { bibtex: 'BibTeX', csv: 'CSV (una tabla)', markdown: 'Markdown' },
    state: { all: 'Todos', open: 'Pendientes', done: 'Leídos' },
  },
  list: {
    heading: { me: 'Tu lista de lectura', team: 'La lista de lectura del equipo' },
    range: {
      all_one: '{{count, number}} artículo',
      all_many: '{{from}}–{{to}} de {{count, number}} de artículos',
      all_other: '{{from}}–{{to}} de {{count, number}} artículos',
      open_one: '{{count, number}} artículo pendiente',
      open_many: '{{from}}–{{to}} de {{count, number}} de artículos pendientes',
      open_other: '{{from}}–{{to}} de {{count, number}} artículos pendientes',
      done_one: '{{count, number}} artículo leído',
      done_many: '{{from}}–{{to}} de {{count, number}} de artículos leídos',
      done_other: '{{from}}–{{to}} de {{count, number}} artículos leídos',
    },
    exported: {
      me_one: 'Tu lista como archivo: {{count, number}} artículo.',
      me_many: 'Tu lista como archivo: {{count, number}} de artículos.',
      me_other: 'Tu lista como archivo: {{count, number}} artículos.',
      team_one: 'La lista del equipo como archivo: {{count, number}} artículo.',
      team_many: 'La lista del equipo como archivo: {{count, number}} de artículos.',
      team_other: 'La lista del equipo como archivo: {{count, number}} artículos.',
    },
    savedBy: 'guardado por {{who}}',
    gone: 'ya no está en el corpus',
    saved: {
      me: '«{{title}}» ya está en tu lista.',
      team: '«{{title}}» ya está en la lista del equipo.',
    },
    already: {
      me: '«{{title}}» ya estaba en tu lista.',
      team: '«{{title}}» ya estaba en la lista del equipo.',
    },
    reopened: {
      me: '«{{title}}» vuelve a estar pendiente en tu lista.',
      team: '«{{title}}» vuelve a estar pendiente en la lista del equipo.',
    },
    removed: {
      me: '«{{title}}» ya no está en tu lista.',
      team: '«{{title}}» ya no está en la lista del equipo.',
    },
    done: {
      me: '«{{title}}» queda marcado como leído en tu lista.',
      team: '«{{title}}» queda marcado como leído en la lista del equipo.',
    },
    noted: 'La nota sobre «{{title}}» está escrita.',
    noteRemoved: '«{{title}}» ya no tiene nota.',
    empty: {
      me: 'Tu lista está vacía. `/list save` pone un artículo en ella.',
      team: 'La lista del equipo está vacía. `/list save list: team` pone un artículo en ella.',
    },
    none: {
      all: 'No hay nada en esta lista.',
      open: 'No hay nada pendiente en esta lista: todo está leído.',
      done: 'En esta lista todavía no hay nada leído.',
    },
  },
  error: {
    list: {
      notOn: {
        me: '«{{title}}» no está en tu lista. `/list show` muestra lo que hay.',
        team: '«{{title}}» no está en la lista del equipo. `/list show list: team` muestra lo que hay.',
      },
      full: 'La lista está llena: {{most}} artículos es el máximo. Quita algunos con `/list remove`.',
    },
    rights: {
      teamList:
        'Quitar artículos de la lista del equipo requiere el permiso **Gestionar servidor**. Pídeselo a alguien que lo tenga.',
      sending: 'La lista del equipo es para quienes pueden escribir en este canal.',
    },
  },
};
