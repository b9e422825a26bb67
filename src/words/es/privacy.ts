import type { privacy as english } from '../en/privacy.ts';
import type { Translation } from '../translation.ts';

export const privacy: Translation<typeof english, 'one' | 'many' | 'other'> = {
  command: {
    'privacy show': {
      name: 'mostrar',
      description: 'Qué se guarda sobre ti y qué servicios reciben lo que preguntas',
      example: '/privacy show',
      option: {},
    },
    'privacy export': {
      name: 'exportar',
      description: 'Lo que se guarda sobre ti, como archivo',
      example: '/privacy export',
      option: {},
    },
    'privacy delete': {
      name: 'borrar',
      description: 'Borrar lo que se guarda sobre ti',
      example: '/privacy delete',
      option: {},
    },
  },
  group: {
    privacy: { name: 'privacidad', description: 'Lo que se guarda sobre ti' },
  },
  privacy: {
    heading: 'Guardado con tu id:',
    nothing: 'No hay nada guardado con tu id.',
    kept: {
      paper_vote_one: '- {{count, number}} voto por un artículo',
      paper_vote_many: '- {{count, number}} de votos por artículos',
      paper_vote_other: '- {{count, number}} votos por artículos',
      saved_paper_one: '- {{count, number}} artículo guardado, con su marca y su nota',
      saved_paper_many: '- {{count, number}} de artículos guardados, con sus marcas y notas',
      saved_paper_other: '- {{count, number}} artículos guardados, con sus marcas y notas',
      asked_one: '- {{count, number}} pregunta que hiciste, con lo que se citó',
      asked_many: '- {{count, number}} de preguntas que hiciste, con lo que se citó',
      asked_other: '- {{count, number}} preguntas que hiciste, con lo que se citó',
      marked_one: '- {{count, number}} mensaje de un hilo que escribiste o marcaste',
      marked_many: '- {{count, number}} de mensajes de hilos que escribiste o marcaste',
      marked_other: '- {{count, number}} mensajes de hilos que escribiste o marcaste',
      subscription_one: '- {{count, number}} suscripción (una dirección de correo va cifrada)',
      subscription_many:
        '- {{count, number}} de suscripciones (las direcciones de correo van cifradas)',
      subscription_other:
        '- {{count, number}} suscripciones (las direcciones de correo van cifradas)',
      delivery_one: '- {{count, number}} edición que se te envió',
      delivery_many: '- {{count, number}} de ediciones que se te enviaron',
      delivery_other: '- {{count, number}} ediciones que se te enviaron',
      sent_paper_one:
        '- {{count, number}} artículo que se te envió, para que ninguno llegue dos veces',
      sent_paper_many:
        '- {{count, number}} de artículos que se te enviaron, para que ninguno llegue dos veces',
      sent_paper_other:
        '- {{count, number}} artículos que se te enviaron, para que ninguno llegue dos veces',
      mail_code_one: '- {{count, number}} código de camino a tu correo, por unos minutos',
      mail_code_many: '- {{count, number}} de códigos de camino a tu correo, por unos minutos',
      mail_code_other: '- {{count, number}} códigos de camino a tu correo, por unos minutos',
      meeting_one: '- {{count, number}} reunión que diriges o programaste, hasta un mes después',
      meeting_many:
        '- {{count, number}} de reuniones que diriges o programaste, hasta un mes después',
      meeting_other:
        '- {{count, number}} reuniones que diriges o programaste, hasta un mes después',
      meeting_zone_one: '- la zona horaria de la última hora que diste para una reunión',
      meeting_zone_many: '- las zonas horarias de las últimas horas que diste para una reunión',
      meeting_zone_other: '- las zonas horarias de las últimas horas que diste para una reunión',
      daily_count_one: '- {{count, number}} recuento de lo que hiciste hoy, guardado un día',
      daily_count_many: '- {{count, number}} de recuentos de lo que hiciste hoy, guardados un día',
      daily_count_other: '- {{count, number}} recuentos de lo que hiciste hoy, guardados un día',
      view_state_one: '- {{count, number}} botón o menú tuyo, guardado 30 días',
      view_state_many: '- {{count, number}} de botones o menús tuyos, guardados 30 días',
      view_state_other: '- {{count, number}} botones o menús tuyos, guardados 30 días',
    },
    noService: 'Lo que preguntas se responde aquí; ningún servicio externo lo recibe.',
    service: {
      languageModel:
        'Tus preguntas y las citas van a un modelo de lenguaje que eligió el operador.',
      embeddings:
        'Las palabras con las que buscas y preguntas van a un servicio de embeddings que eligió el operador.',
    },
    how: '`/privacy export` lo da todo como archivo, `/privacy delete` lo borra.',
    exported: 'Todo lo que se guarda con tu id, como archivo.',
    form: {
      title: '¿Borrar lo que se guarda sobre ti?',
      label: 'Para borrarlo todo, escribe {{word}}',
      notConfirmed: 'No se borró nada: para eso, escribe {{word}} en el formulario.',
    },
    deleted:
      'Hecho: ya no se guarda nada con tu id. Los artículos que pusiste en la lista de un equipo y las suscripciones de canales siguen allí, como las reuniones, sin tu nombre.',
  },
};
