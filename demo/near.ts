import './near.css';

/** Imports a widget when somebody gets near its tag: a long page begins with what is at its top. */
const WIDGETS: Readonly<Record<string, () => Promise<unknown>>> = {
  'klynge-map': () => import('klynge-widgets/map'),
  'klynge-positions': () => import('klynge-widgets/positions'),
  'klynge-calendar': () => import('klynge-widgets/calendar'),
  'klynge-profile': () => import('klynge-widgets/profile'),
};

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      void WIDGETS[target.localName]?.();
    }
  },
  { rootMargin: '200px 0px' },
);
for (const widget of document.querySelectorAll(Object.keys(WIDGETS).join())) near.observe(widget);
addEventListener('beforeprint', () => {
  for (const importWidget of Object.values(WIDGETS)) void importWidget();
});
