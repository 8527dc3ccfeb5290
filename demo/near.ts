import widgets from 'virtual:klynge-widgets';
import './near.css';

/** Imports a widget when somebody gets near its tag: a long page begins with what is at its top. */
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      void widgets[target.localName]?.();
    }
  },
  { rootMargin: '200px 0px' },
);
for (const widget of document.querySelectorAll(Object.keys(widgets).join())) near.observe(widget);
addEventListener('beforeprint', () => {
  for (const load of Object.values(widgets)) void load();
});
