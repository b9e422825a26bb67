import { paper } from '../../fakes/papers.ts';

/** A shelf to ask: nicknames in titles and abstracts, records of all sorts, two papers by one person. */
export const SHELF = [
  paper({
    id: '2401.00001',
    title: 'Tide-Net: Forecasting Harbour Levels with Sparse Gauges',
    abstract:
      'Harbour levels are hard to forecast. We present Tide-Net, a network that reads sparse gauges. ' +
      'Tide fingerprinting, the practice of matching gauges by their noise, makes it robust. ' +
      'Experiments on 14 harbours show that it cuts the error by 31%. ' +
      'The model still struggles with storm surges. Our code is available at https://github.com/x/tide.',
    authors: ['Ada Brandt', 'Ole Vik'],
    published: '2024-01-05',
    venue: 'Journal of Ports',
    votes: 12,
    citations: 7,
    url: 'https://arxiv.org/abs/2401.00001',
  }),
  paper({
    id: '2402.00002',
    title: 'Gauge Placement by Submodular Search',
    abstract:
      'Where to place gauges is a costly choice. We propose Beacon, a greedy search over submodular gains. ' +
      'Beacon needs 9 gauges where earlier work needs 20. It is limited to flat coasts.',
    authors: ['Ada Brandt'],
    published: '2024-02-11',
    codeUrl: 'https://github.com/x/beacon',
    votes: 40,
  }),
  paper({
    id: '2303.00003',
    title: 'Do Lighthouses Still Matter?',
    abstract:
      'We survey 212 captains about lighthouses. Most captains trust lighthouses more than satellites at night. ' +
      'The Ferry Arrival Model (FAM), known as a queue with tides, explains their delays.',
    authors: ['Mia Sund'],
    published: '2023-03-01',
    citations: 90,
    organisation: 'Harbour Labs of Bergen',
  }),
  paper({
    id: 'old',
    title: 'Rope Wear on Piers',
    abstract: 'We measure the wear of 30 ropes on piers. Hemp ropes wear faster than nylon ropes.',
  }),
];
