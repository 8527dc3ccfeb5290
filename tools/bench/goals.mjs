/**
 * Every goal with its number, by topic. A topic's file measures, and gives for each figure its values by round; the
 * median of these is held to `most`. A figure without `most` is told, and held to nothing. `slack` is what a figure
 * near zero may grow by before `--check` calls it lost: fifteen percent of next to nothing is next to nothing.
 */
export const GOALS = {
  map: {
    'painted-1': { name: 'Map first painted, 1 × CPU, × hand-written script', most: 1.4 },
    'painted-1-jsvectormap': { name: 'Map first painted, 1 × CPU, × jsvectormap', most: 1.15 },
    'painted-4': { name: 'Map first painted, 4 × CPU, × hand-written script', most: 1.4 },
    'painted-4-jsvectormap': { name: 'Map first painted, 4 × CPU, × jsvectormap', most: 1.15 },
    'complete-1': { name: 'Map complete, 1 × CPU, × the script’s painting', most: 1.6 },
    'complete-4': { name: 'Map complete, 4 × CPU, × the script’s painting', most: 1.6 },
    'painted-firefox': { name: 'Map first painted, Firefox, × hand-written script' },
    'painted-firefox-jsvectormap': { name: 'Map first painted, Firefox, × jsvectormap' },
    select: { name: 'Select to painted, 4 × CPU, × hand-written script', most: 2.5 },
    elements: { name: 'Elements of the map at rest', most: 600, digits: 0 },
  },
  load: {
    requests: { name: 'One map until it rests: requests beside the page', most: 6, digits: 0 },
    bytes: { name: 'One map until it rests: KiB, brotli', most: 50, digits: 1 },
    cpu: { name: 'One map until it rests: main thread’s time, × hand-written script', most: 2 },
    blocking: { name: 'One map until it rests: blocking time, ms', most: 0, digits: 0 },
    heap: { name: 'One map: heap over a blank page, MiB', most: 1.6 },
    'slow-snippet': { name: 'Slow 4G, snippet only: first painted, × hand-written script' },
    'slow-preload': { name: 'Slow 4G, with modulepreload: first painted, × hand-written script' },
    'slow-old': { name: 'Slow 4G, snippet only: first painted, × the old folder', most: 0.9 },
    'slow-old-preload': {
      name: 'Slow 4G, with modulepreload: first painted, × the old folder',
      most: 0.9,
    },
  },
  calendar: {
    'month-200': { name: 'Month painted, 200 activities, × hand-written script', most: 1.5 },
    'next-200': { name: 'Next month, 200 activities, × hand-written script', most: 1.5 },
    'filter-200': { name: 'Filter, 200 activities, × hand-written script', most: 1.5 },
    'month-100000': { name: 'Month painted, 100,000 activities, × hand-written script', most: 1.2 },
    'next-100000': { name: 'Next month, 100,000 activities, × hand-written script', most: 1.5 },
    'filter-100000': { name: 'Filter, 100,000 activities, × hand-written script', most: 1.5 },
    heap: { name: 'Heap, 100,000 activities, × hand-written script', most: 2 },
    'next-grown': { name: 'Next month, 100,000 against 200 activities', most: 1.5 },
    'filter-grown': { name: 'Filter, 100,000 against 200 activities', most: 1.5 },
  },
  search: {
    'key-14': { name: 'Key to painted, 14 positions, 4 × CPU, ms', most: 16, digits: 1 },
    'key-14-list': { name: 'Key to painted, 14 positions, 4 × CPU, × a plain list of 200' },
    'key-200': { name: 'Key to painted, 200 positions, 4 × CPU, ms', most: 20, digits: 1 },
    'key-200-list': { name: 'Key to painted, 200 positions, 4 × CPU, × a plain list of 200' },
  },
  places: {
    'painted-1000': { name: '1,000 own places painted, × plain canvas', most: 1.5 },
    'painted-10000': { name: '10,000 own places painted, × plain canvas', most: 1.6 },
    hover: {
      name: 'Pointer over a number to its card, 10,000 own places, ms',
      most: 8,
      digits: 1,
      slack: 1,
    },
    'region-first': {
      name: 'Region changed, 10,000 own places, the first time, ms',
      most: 33,
      digits: 1,
    },
    'region-later': { name: 'Region changed, 10,000 own places, later, ms', most: 33, digits: 1 },
  },
  page: {
    heap: { name: 'Three widgets: heap over a blank page, MB', most: 1.5 },
    elements: { name: 'Three widgets: elements', most: 950, digits: 0 },
    blocking: {
      name: 'Host page: blocking time that the snippet adds, 4 × CPU, ms',
      most: 50,
      digits: 0,
      slack: 10,
    },
    'left-nodes': { name: 'Map mounted and removed 500 times: nodes left', most: 0, digits: 0 },
    'left-listeners': {
      name: 'Map mounted and removed 500 times: listeners left',
      most: 0,
      digits: 0,
    },
    'left-heap': {
      name: 'Map mounted and removed 500 times: heap, KiB a cycle',
      most: 0.2,
      slack: 0.1,
    },
  },
  embed: {
    'first-frame': { name: 'Frame page: first paint, × without its script', most: 1.05 },
    'shift-frame': { name: 'Frame page: layout shift', most: 0.002, digits: 4, slack: 0.001 },
    'first-block': { name: 'WordPress block: first paint, × without the script', most: 1.05 },
    'shift-block': { name: 'WordPress block: layout shift', most: 0.002, digits: 4, slack: 0.001 },
    'first-edition': { name: 'Static edition with script: first paint, × without it', most: 1.05 },
    'shift-edition': {
      name: 'Static edition with script: layout shift',
      most: 0.002,
      digits: 4,
      slack: 0.001,
    },
    'largest-text': { name: 'Snippet on a page of text: largest paint, × without', most: 1.02 },
    'shift-text': {
      name: 'Snippet on a page of text: layout shift',
      most: 0.002,
      digits: 4,
      slack: 0.001,
    },
    'largest-picture': {
      name: 'Snippet on a page with a picture: largest paint, × without',
      most: 1.02,
    },
    'shift-picture': {
      name: 'Snippet on a page with a picture: layout shift',
      most: 0.002,
      digits: 4,
      slack: 0.001,
    },
    'largest-at-once': { name: 'Script at once, page of text: largest paint, × without' },
    'largest-picture-at-once': {
      name: 'Script at once, page with a picture: largest paint, × without',
    },
  },
};
