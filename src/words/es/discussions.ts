import type { discussions as english } from '../en/discussions.ts';
import type { Translation } from '../translation.ts';

export const discussions: Translation<typeof english, 'one' | 'many' | 'other'> = {
  command: {
    discuss: {
      name: 'debatir',
      description: 'Abrir el hilo de un artículo, o encontrarlo; en el hilo, cómo va',
      example: '/discuss paper: {{title}}',
      option: {
        paper: 'Título, id o URL (en el hilo de un artículo no hace falta)',
      },
    },
    'Mark as decision': {
      name: 'Marcar como decisión',
      description: 'En el hilo de un artículo: marcar un mensaje como decisión, o deshacerlo',
      example:
        'En el hilo de un artículo, clic derecho en un mensaje, luego Aplicaciones, luego Marcar como decisión',
      option: {},
    },
    'Mark as open question': {
      name: 'Marcar como pregunta',
      description:
        'En el hilo de un artículo: marcar un mensaje como pregunta abierta, o deshacerlo',
      example:
        'En el hilo de un artículo, clic derecho en un mensaje, luego Aplicaciones, luego Marcar como pregunta',
      option: {},
    },
  },
  button: {
    discuss: 'Debatir',
    questions: 'Preguntas',
    wrapUp: 'Resumir',
    done: 'Terminado',
    showWrapUp: 'Mostrar el resumen',
    deleteWrapUp: 'Borrar',
  },
  discussion: {
    opened: '«{{title}}» ya tiene un hilo: <#{{thread}}>',
    found: 'De «{{title}}» se habla en <#{{thread}}>.',
    reopened: 'El hilo de «{{title}}» está abierto de nuevo: <#{{thread}}>',
    locked:
      'El hilo de «{{title}}» está bloqueado: <#{{thread}}>. Alguien con **Gestionar hilos** puede desbloquearlo.',
    here: 'Este es el hilo de «{{title}}».',
    hereAgain: 'El debate sobre «{{title}}» está abierto de nuevo.',
    asked_one: '{{count, number}} pregunta hecha',
    asked_many: '{{count, number}} de preguntas hechas',
    asked_other: '{{count, number}} preguntas hechas',
    decisions_one: '{{count, number}} mensaje marcado como decisión',
    decisions_many: '{{count, number}} de mensajes marcados como decisiones',
    decisions_other: '{{count, number}} mensajes marcados como decisiones',
    openQuestions_one: '{{count, number}} mensaje marcado como pregunta abierta',
    openQuestions_many: '{{count, number}} de mensajes marcados como preguntas abiertas',
    openQuestions_other: '{{count, number}} mensajes marcados como preguntas abiertas',
    done: 'El debate sobre «{{title}}» está terminado. `/discuss` lo abre de nuevo.',
    tagTold:
      'El foro <#{{forum}}> quiere una etiqueta en cada publicación, y ninguna encaja con «{{title}}»: recibió «{{tag}}». Otras también la recibirán; esto se dice una sola vez.',
  },
  questions: {
    some: 'Preguntas que «{{title}}» responde:',
    none: 'No encontré ninguna pregunta que el resumen de «{{title}}» responda con seguridad. Haz la tuya con `/ask`.',
  },
  mark: {
    decision: 'Marcado como decisión. Marcarlo otra vez lo deshace.',
    question: 'Marcado como pregunta abierta. Marcarlo otra vez lo deshace.',
    takenBack: {
      decision: 'Ya no está marcado como decisión.',
      question: 'Ya no está marcado como pregunta abierta.',
    },
  },
  wrapUp: {
    title: 'Resumen: {{title}}',
    decisions: 'Decisiones',
    openQuestions: 'Preguntas abiertas',
    asked: 'Lo que se preguntó y lo que dicen los artículos',
    status: {
      maybe: 'lo más cercano que se encontró:',
      refused: 'no se encontró',
    },
    more_one: '+ {{count, number}} más',
    more_many: '+ {{count, number}} más',
    more_other: '+ {{count, number}} más',
    people_one: '{{count, number}} persona preguntó y marcó',
    people_many: '{{count, number}} de personas preguntaron y marcaron',
    people_other: '{{count, number}} personas preguntaron y marcaron',
    posted: 'El resumen está publicado.',
    deleted: 'El resumen está borrado.',
  },
  error: {
    discuss: {
      noThreads:
        'Aquí no se puede abrir un hilo. Usa un canal de texto, o haz que `/settings set discussions` nombre uno.',
      unseen:
        'Los debates se abren en <#{{channel}}>, que no veo. Dame allí **Ver canal**, o haz que `/settings set discussions` nombre otro.',
      unseenThread: 'Se habla de él en <#{{thread}}>, que no veo. Dame allí **Ver canal**.',
      tooMany:
        'Este servidor tiene tantos hilos activos como Discord permite. Cierra uno e inténtalo de nuevo.',
      tags: 'Las publicaciones en <#{{channel}}> necesitan una etiqueta, y todas son para moderadores. Añade otra, o haz que `/settings set discussions` nombre otro canal.',
      refused:
        'Discord no me deja hacer eso en <#{{channel}}>. Mira qué puedo hacer allí e inténtalo de nuevo.',
      locked:
        'El hilo <#{{thread}}> está bloqueado. Alguien con **Gestionar hilos** puede desbloquearlo.',
      goneThread: 'El hilo ya no existe. `/discuss` abre otro.',
      busy: 'El hilo se está abriendo ahora mismo. Inténtalo de nuevo en un momento.',
      noAnswer:
        'Discord no dijo si eso se hizo. Inténtalo de nuevo en un momento: miro antes de repetirlo.',
      notHere: 'Eso es para el hilo de un artículo. `/discuss` abre uno, o lo encuentra.',
      sending: 'Eso es para quienes pueden escribir en este hilo.',
      bot: 'Los mensajes de bots no se pueden marcar.',
      empty: 'En este mensaje no hay texto que marcar.',
      nothing: 'Todavía no hay nada que resumir: nadie ha preguntado ni marcado nada aquí.',
      noWrapUp: 'Ya no hay ningún resumen de este debate.',
      notYours:
        'Un resumen lo borran quienes tienen parte en él y quienes tienen **Gestionar servidor**.',
    },
  },
};
