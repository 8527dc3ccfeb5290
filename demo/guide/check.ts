/** The page "Virker det her?": the self-test on a page of its own, and a comparison for those who can see their page's source. */
import 'klynge-widgets/all';
import { h } from './dom.ts';
import { compare, isBoxed } from './paste.ts';

const WORDS = {
  da: {
    before: 'Koden, I satte ind',
    after: 'Koden, som den står på siden nu',
    result: 'Hvad der er sket med den',
    empty: 'Indsæt begge dele.',
    nothing: 'Der er ingen klynge-kode i det, I satte ind.',
    kept: 'er der endnu',
    lost: 'er væk',
    all: 'Alt er der endnu.',
    boxed:
      'Rammen har fået attributten sandbox: scripts i den er slået fra, så den viser kun listen uden script.',
    tag: 'Tagget er fjernet. Prøv data-formen.',
    data: 'Mærket data-klynge er fjernet. Prøv link-formen.',
    frame: 'Rammen er fjernet. Prøv link-formen.',
  },
  en: {
    before: 'The code that you put in',
    after: 'The code as it is on the page now',
    result: 'What has become of it',
    empty: 'Paste both.',
    nothing: 'There is no cluster code in what you put in.',
    kept: 'is still there',
    lost: 'is gone',
    all: 'All of it is still there.',
    boxed:
      'The frame has got the attribute sandbox: scripts in it are off, so it shows only the list without script.',
    tag: 'The tag was removed. Try the data form.',
    data: 'The mark data-klynge was removed. Try the link form.',
    frame: 'The frame was removed. Try the link form.',
  },
} as const;

const texts = { before: '', after: '' };

function advice(gone: readonly string[]): string {
  const words = WORDS[document.documentElement.lang === 'en' ? 'en' : 'da'];
  if (gone.some((what) => what.startsWith('<klynge-'))) return words.tag;
  if (gone.some((what) => what.startsWith('data-klynge'))) return words.data;
  if (gone.some((what) => what.startsWith('src='))) return words.frame;
  return '';
}

function drawResult(): void {
  const words = WORDS[document.documentElement.lang === 'en' ? 'en' : 'da'];
  const place = document.querySelector('#result');
  const traces = compare(texts.before, texts.after);
  const gone = traces.filter(({ fate }) => fate === 'lost').map(({ what }) => what);
  let says = gone.length ? advice(gone) : words.all;
  if (!traces.length) says = words.nothing;
  if (!texts.before.trim() || !texts.after.trim()) says = words.empty;
  place?.replaceChildren(
    h('h3', {}, words.result),
    h('p', {}, says),
    ...(isBoxed(texts.before, texts.after) ? [h('p', {}, words.boxed)] : []),
    h(
      'ul',
      { class: 'traces' },
      ...(texts.after.trim() ? traces : []).map(({ what, fate }) =>
        h('li', {}, h('code', {}, what), ` ${words[fate]}`),
      ),
    ),
  );
}

function draw(): void {
  const words = WORDS[document.documentElement.lang === 'en' ? 'en' : 'da'];
  const fields = (['before', 'after'] as const).map((name) => {
    const area = h('textarea', {
      id: `p-${name}`,
      rows: 7,
      spellcheck: 'false',
      oninput: () => {
        texts[name] = area.value;
        drawResult();
      },
    });
    area.value = texts[name];
    return h('div', { class: 'field' }, h('label', { for: `p-${name}` }, words[name]), area);
  });
  document.querySelector('#paste')?.replaceChildren(...fields);
  drawResult();
}

draw();
new MutationObserver(draw).observe(document.documentElement, { attributeFilter: ['lang'] });
