import type { meetings as english } from '../en/meetings.ts';
import type { Translation } from '../translation.ts';

export const meetings: Translation<typeof english, 'one' | 'many' | 'other'> = {
  command: {
    'meet schedule': {
      name: 'programar',
      description: 'Programar una reunión sobre un artículo, como evento de este servidor',
      example: '/meet schedule paper: {{title}} date: próximo martes time: 18:30',
      option: {
        paper: 'Título, id o URL',
        date: '2026-12-01, 1 de diciembre, mañana, próximo martes',
        time: '18:30, 6pm',
        timezone:
          'Zona horaria de esa hora (por defecto: la última que usaste, la del servidor o UTC)',
        minutes: 'Cuánto dura (por defecto: 60)',
        host: 'Quién la dirige y recibe los recordatorios (por defecto: tú)',
        channel: 'Un canal de voz o de escenario (por defecto: en el hilo, o aquí)',
      },
    },
    'meet move': {
      name: 'mover',
      description: 'Mover una reunión a otra hora',
      example: '/meet move date: mañana time: 18:00',
      option: {
        meeting: 'Cuál (por defecto: la única que puedes mover)',
        date: '2026-12-01, 1 de diciembre, mañana, próximo martes',
        time: '18:30, 6pm',
        timezone:
          'Zona horaria de esa hora (por defecto: la última que usaste, la del servidor o UTC)',
        minutes: 'Cuánto dura (por defecto: como antes)',
        host: 'Quién la dirige (por defecto: como antes)',
        channel: 'Un canal de voz o de escenario (por defecto: como antes)',
      },
    },
    'meet list': {
      name: 'lista',
      description: 'Las reuniones que vienen en este servidor',
      example: '/meet list',
      option: {},
    },
    'meet cancel': {
      name: 'cancelar',
      description: 'Cancelar una reunión y su evento',
      example: '/meet cancel',
      option: {
        meeting: 'Cuál (por defecto: la única que puedes cancelar)',
      },
    },
  },
  group: {
    meet: {
      name: 'reunión',
      description: 'Un grupo de lectura: reuniones sobre artículos',
    },
  },
  meet: {
    scheduled: 'Reunión programada: {{title}}',
    moved: 'Reunión movida: {{title}}',
    cancelled: 'Reunión cancelada: {{title}}',
    ahead: 'Reuniones que vienen',
    noneAhead: 'No hay ninguna reunión prevista. `/meet schedule` crea una.',
    more_one: 'y {{count, number}} más',
    more_many: 'y {{count, number}} más',
    more_other: 'y {{count, number}} más',
    when_one: '{{time}} ({{from}}), {{count, number}} minuto',
    when_many: '{{time}} ({{from}}), {{count, number}} de minutos',
    when_other: '{{time}} ({{from}}), {{count, number}} minutos',
    host: 'Dirige: {{who}}',
    where: 'Dónde: {{channel}}',
    event: 'Evento',
    reminders: {
      day: 'Se lo recuerdo a quien la dirige un día y una hora antes, en {{channel}}.',
      hour: 'Se lo recuerdo a quien la dirige una hora antes, en {{channel}}.',
    },
    twice: 'Esa noche se atrasan los relojes y esa hora llega dos veces: esta es la primera.',
    card: 'Mostrar el artículo',
    reminder: {
      day: '{{host}}La reunión sobre **{{title}}** empieza {{from}}: {{time}}.',
      hour: '{{host}}La reunión sobre **{{title}}** empieza {{from}}.',
    },
    eventName: 'Lectura: {{title}}',
    discussedIn: 'Se comenta en {{address}}',
  },
  error: {
    meet: {
      rights: 'Las reuniones son para quienes pueden escribir en este canal.',
      date: 'No puedo leer «{{text}}» como fecha. Escríbela como `2026-12-01`, `1 de diciembre`, `mañana` o `próximo martes`.',
      time: 'No puedo leer «{{text}}» como hora. Escríbela como `18:30` o `6pm`.',
      skipped:
        'Las {{text}} no existen ese día en {{zone}}: se adelantan los relojes. Elige otra hora.',
      past: 'Eso ya pasó: <t:{{at}}:F>, <t:{{at}}:R>. La hora se lee en {{zone}}; la opción `timezone` nombra otra.',
      far: '<t:{{at}}:F> queda a más de un año. Elige un día dentro de un año.',
      bot: 'Un bot no puede dirigir una reunión. Elige a una persona.',
      stranger: 'Esa persona no está en este servidor. Elige a alguien que esté.',
      channelUnseen:
        'No veo ningún canal <#{{channel}}> en este servidor. Elige uno que yo pueda ver.',
      lacks:
        'Para eso me falta en este servidor: **{{names}}**. Pide a alguien que gestione los roles que me lo dé.',
      full: 'Este servidor tiene cien eventos programados, que es el máximo. Cancela uno antes.',
      refused: 'Discord no acepta ese evento. Prueba con otra hora u otro lugar.',
      unreachable: 'Discord no responde ahora mismo. Inténtalo de nuevo en un minuto.',
      unclear:
        'Discord no responde ahora mismo. En unos minutos `/meet list` mostrará si la reunión se creó.',
      unknown: 'No hay ninguna reunión así. `/meet list` muestra las que hay.',
      notYours:
        'Esa reunión la pueden cambiar quien la dirige o la programó, o alguien con **Gestionar servidor**.',
      none: 'No hay ninguna reunión que puedas cambiar. `/meet list` las muestra todas.',
      which: 'Puedes cambiar varias. Elige una en la opción `meeting`.',
      gone: 'El evento de la reunión sobre «{{title}}» ya no está: alguien lo canceló. La reunión también queda cancelada.',
      taken: {
        paper:
          'Ya hay una reunión sobre este artículo a esa hora: <t:{{at}}:F>. Muévela con `/meet move` o elige otra hora.',
        host: '<@{{host}}> dirige otra reunión a esa hora: «{{title}}», <t:{{at}}:F>. Elige a otra persona u otra hora.',
        voice:
          'En <#{{channel}}> hay otra reunión a esa hora: «{{title}}», <t:{{at}}:F>. Elige otro canal u otra hora.',
        elsewhere: 'Quien dirige tiene otra reunión a esa hora. Elige a otra persona u otra hora.',
      },
    },
    option: {
      user: 'La opción **{{option}}** pide una persona.',
    },
  },
};
