import type { trending as english } from '../en/trending.ts';
import type { Translation } from '../translation.ts';

export const trending: Translation<typeof english, 'one' | 'many' | 'other'> = {
  command: {
    trending: {
      name: 'tendencias',
      description: 'Qué está en ascenso, y según qué clasificación',
      example: '/trending window: week',
      option: {
        window: 'En cuánto tiempo (por defecto: el más corto en que se contó algo)',
        private: 'Mostrarte la respuesta solo a ti',
      },
    },
  },
  choice: {
    window: {
      day: 'Dos días',
      week: 'Una semana',
      month: 'Un mes',
    },
  },
  trending: {
    heading: {
      day: 'Tendencias de los últimos 2 días',
      week: 'Tendencias de los últimos 7 días',
      month: 'Tendencias de los últimos 30 días',
    },
    ranking:
      'Por nuevos votos, estrellas, comentarios y lo que hace este servidor; lo más reciente cuenta más',
    counted_one: 'Contado en {{count, number}} artículo: {{gained}}',
    counted_many: 'Contado en {{count, number}} de artículos: {{gained}}',
    counted_other: 'Contado en {{count, number}} artículos: {{gained}}',
    gained: {
      votes_one: '{{count, number}} voto',
      votes_many: '{{count, number}} de votos',
      votes_other: '{{count, number}} votos',
      stars_one: '{{count, number}} estrella',
      stars_many: '{{count, number}} de estrellas',
      stars_other: '{{count, number}} estrellas',
      comments_one: '{{count, number}} comentario',
      comments_many: '{{count, number}} de comentarios',
      comments_other: '{{count, number}} comentarios',
      own: '{{count, number}} × aquí',
    },
    votes: 'votos de los últimos 7 días, hoy a la derecha',
    limited: 'Solo lo que permiten los ajustes de fuentes y temas de este servidor',
    none: {
      day: 'Ninguna fuente contó nada en los últimos 2 días, ni nadie aquí, así que no puedo decir qué es tendencia.',
      week: 'Ninguna fuente contó nada en los últimos 7 días, ni nadie aquí, así que no puedo decir qué es tendencia.',
      month:
        'Ninguna fuente contó nada en los últimos 30 días, ni nadie aquí, así que no puedo decir qué es tendencia.',
    },
    unsentHeading: 'Nada con que ordenar',
    unsent: 'Artículos aún no mostrados aquí, distintos entre sí:',
    nothing: 'Todos los artículos de aquí ya se han mostrado aquí.',
  },
};
