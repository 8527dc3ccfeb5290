/** What a published dataset tells of its pages. */
export const PUBLISHED = {
  activity: 'https://klynger.example/aktivitet/{id}.html',
  calendar: 'https://klynger.example/aktivitet/{id}.ics',
  cluster: {
    da: 'https://klynger.example/klynge/{id}.html',
    en: 'https://klynger.example/en/klynge/{id}.html',
  },
} as const;
