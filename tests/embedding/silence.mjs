// Nothing is sent, stored or measured: every widget, every control, with the browser's own ways out watched.
import { until } from '../support/checks.mjs';
import { html } from './page.mjs';

/** Notes every use of what could send, store, or tell one visitor from another; `location` and the document's own are not among it. */
const TRAPS = `
  window.touched = [];
  const watch = (owner, name, what) => {
    const found = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (!found) return;
    const note = () => { touched.push(what ?? name); };
    Object.defineProperty(owner, name, found.get
      ? { ...found, get() { note(); return found.get.call(this); }, ...(found.set ? { set(value) { note(); found.set.call(this, value); } } : {}) }
      : { ...found, value: function (...words) { note(); return new.target ? Reflect.construct(found.value, words) : found.value.apply(this, words); } });
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'fetch', 'WebSocket', 'EventSource', 'WebTransport', 'Worker', 'SharedWorker',
    'RTCPeerConnection', 'AudioContext', 'OfflineAudioContext', 'Notification', 'openDatabase', 'devicePixelRatio', 'screen', 'queryLocalFonts', 'name']) watch(window, name);
  for (const name of ['userAgent', 'plugins', 'mimeTypes', 'platform', 'vendor', 'hardwareConcurrency', 'deviceMemory', 'languages', 'language', 'sendBeacon', 'getBattery', 'connection',
    'permissions', 'geolocation', 'mediaDevices', 'serviceWorker', 'storage', 'userAgentData', 'webdriver', 'doNotTrack', 'cookieEnabled', 'maxTouchPoints', 'credentials'])
    watch(Navigator.prototype, name, 'navigator.' + name);
  watch(Document.prototype, 'cookie', 'document.cookie');
  watch(Document.prototype, 'referrer', 'document.referrer');
  watch(XMLHttpRequest.prototype, 'open', 'XMLHttpRequest');
  for (const name of ['toDataURL']) watch(HTMLCanvasElement.prototype, name);
  for (const name of ['getImageData', 'measureText', 'isPointInPath']) watch(CanvasRenderingContext2D.prototype, name);
  watch(window.WebGLRenderingContext?.prototype, 'getParameter');
  watch(window.FontFaceSet?.prototype, 'check');
  watch(Intl.DateTimeFormat.prototype, 'resolvedOptions', 'time zone');
  watch(Date.prototype, 'getTimezoneOffset');
`;

export const silencePages = {
  '/traps.js': TRAPS,
  '/silent': html(
    `<klynge-map municipality="Aarhus" show-activities show-municipalities></klynge-map><klynge-positions intro programme="newest" view="table"></klynge-positions>
     <klynge-calendar></klynge-calendar><klynge-profile cluster="made"></klynge-profile><klynge-history></klynge-history>
     <div data-klynge="positions"></div><p><a href="/embed/map.html?region=1082">Kort</a></p>`,
    { probe: '<script src="/traps.js"></script><script src="/probe.js"></script>' },
  ),
};

export const silenceChecks = {
  'every control of every widget is used: nothing is sent, stored or measured, and nothing but the library’s own files is asked for':
    {
      path: '/silent',
      run: `${until('seen.ready.length === 7')}
      ${until("document.querySelector('klynge-map').shadowRoot.querySelector('.tools')")}
      // Downloads are made and not opened: a click on the link that would save them is the visitor's own.
      const { click } = HTMLElement.prototype;
      let saved = 0;
      HTMLAnchorElement.prototype.click = function () { if (this.download) saved++; else click.call(this); };
      addEventListener('click', (event) => { if (event.composedPath()[0].closest?.('a')) event.preventDefault(); });
      const used = new Set();
      const roots = () => [...document.querySelectorAll('*')].flatMap(function deep(one) {
        return one.shadowRoot ? [one.shadowRoot, ...[...one.shadowRoot.querySelectorAll('*')].flatMap(deep)] : [];
      });
      const named = (control, i) => control.localName + (control.className || control.name || '') + (control.textContent || control.value).trim().slice(0, 40) + i;
      let count = 0;
      for (let round = 0; round < 4; round++)
        for (const root of roots()) {
          const kinds = new Map();
          for (const control of root.querySelectorAll('button, input, select, summary, a[href^="#"]')) {
            // Of rows that are alike three are enough.
            const kind = control.localName + control.className;
            const times = (kinds.get(kind) ?? 0) + 1;
            kinds.set(kind, times);
            if (times > 3 || !control.isConnected || used.has(named(control, root.host.localName))) continue;
            used.add(named(control, root.host.localName));
            count++;
            for (const type of ['pointerover', 'pointerenter', 'focusin', 'pointerout'])
              control.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'mouse' }));
            if (control.localName === 'select') {
              control.selectedIndex = control.options.length - 1;
              control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
              control.selectedIndex = 0;
              control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
            } else if (control.type === 'search') {
              control.value = 'robot';
              control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
              control.value = '';
              control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
            } else control.click();
            for (const key of ['ArrowRight', 'Enter', 'Escape'])
              control.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
            if (root.host.updateComplete) while (!(await root.host.updateComplete));
          }
        }
      ${until('saved >= 3')}
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('pagehide'));
      document.dispatchEvent(new Event('visibilitychange'));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const hosts = [...new Set(performance.getEntriesByType('resource').map(({ name }) => name.startsWith('blob:') ? 'blob' : new URL(name).host))];
      const looked = [...new Set(touched)].sort();
      return { seen, count, saved, hosts: hosts.filter((host) => host !== location.host), looked, cookie: document.cookie,
        stored: localStorage.length + sessionStorage.length, databases: indexedDB.databases ? (await indexedDB.databases()).length : 0 };`,
      expect: ({ seen, count, saved, ...found }, asked) => [
        [seen.violations, []],
        [seen.errors, []],
        [count > 40 || count, true],
        [saved >= 3, true],
        [found, { hosts: [], looked: [], cookie: '', stored: 0, databases: 0 }],
        [
          asked.filter(
            (path) =>
              !['/silent', '/probe.js', '/traps.js', '/klynge.js'].includes(path) &&
              !path.startsWith('/cdn/chunks/'),
          ),
          [],
        ],
      ],
    },
};
