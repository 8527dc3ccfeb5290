/** What the monkey can do in a page, and what must hold after each of its doings. Sent to the page as text. */
export const MONKEY = `
  addEventListener('click', (event) => {
    const link = event.composedPath().find((one) => one.localName === 'a');
    if (link && /^https?:|^mailto:|^tel:/.test(link.href) && !link.href.startsWith(location.href.split('#')[0] + '#')) event.preventDefault();
  }, true);
  HTMLAnchorElement.prototype.click = function () { if (!this.hasAttribute('download')) this.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true })); };
  window.print = () => {};
  const main = () => document.querySelector('main');
  /** The visitor's own; the others stand beside them, and must hear nothing. */
  const own = () => widgets().filter((one) => main().contains(one));
  const told = {};
  const groupOf = (one) => groups[one.getAttribute('group') ?? ''];
  for (const type of ['klynge-select', 'klynge-filter']) addEventListener(type, (event) => {
    const { snapshot } = groupOf(event.target);
    told[type] = { says: event.detail, is: type === 'klynge-select' ? { id: snapshot.selected } : snapshot.filter };
  });
  // What a closed fold holds has its place, and nobody can press it.
  const shown = (one) => one.getClientRects().length > 0 && one.checkVisibility() && getComputedStyle(one).visibility !== 'hidden';
  const controls = (of = 'button, a[href], summary, select, input') => inside(main()).filter((one) => one.getRootNode() !== document && one.matches(of) && !one.disabled && shown(one));
  const deepest = () => { let one = document.activeElement; while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement; return one; };
  const pick = (list, n) => list[n % list.length];

  const DO = {
    click: ({ n }) => { const one = pick(controls(), n); one?.focus(); one?.click(); return one; },
    choose: ({ n, m }) => { const one = pick(controls('select'), n); if (one) { one.focus(); one.selectedIndex = m % one.options.length; one.dispatchEvent(new Event('input', { bubbles: true })); one.dispatchEvent(new Event('change', { bubbles: true })); } return one; },
    type: ({ n, text }) => { const one = pick(controls('input:not([type=radio]):not([type=checkbox])'), n); if (one) { one.focus(); one.value = text; one.dispatchEvent(new Event('input', { bubbles: true })); one.dispatchEvent(new Event('change', { bubbles: true })); } return one; },
    hover: ({ n }) => { const one = pick(controls('button'), n); for (const type of ['pointerover', 'pointerenter', 'pointermove']) one?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'mouse' })); return one; },
    attribute: ({ n, name, value }) => { const one = pick(own(), n); if (value === null) one?.removeAttribute(name); else one?.setAttribute(name, value); return one; },
    select: ({ n }) => { const group = groups['']; const list = group.snapshot.dataset.clusters; group.select(n % 4 ? pick(list, n).id : null); },
    filter: ({ n }) => { const group = groups['']; const list = group.snapshot.dataset.regions; group.setFilter({ region: n % 4 ? pick(list, n).id : null }); },
    hash: ({ n }) => { location.hash = pick(['', 'klynge__made', 'klynge__nobody.klynge-region__1082', 'eget-afsnit', 'klynge-region__1083', '%E0%A4%A'], n); },
    language: ({ n }) => { document.documentElement.lang = pick(['da', 'en', 'da-DK', 'fr', ''], n); },
    width: ({ n }) => { main().style.width = pick(['320px', '640px', '1100px', '0', ''], n); },
    hide: ({ n }) => { main().hidden = n % 2 === 1; },
    move: ({ n }) => { const one = pick(own(), n); one?.parentElement.prepend(one); },
    away: ({ n }) => { const one = pick(own(), n); const parent = one?.parentElement; one?.remove(); window.gone = [one, parent]; if (n % 2) { parent?.append(one); } else rest([one]).then(() => parent?.append(one)); },
    paper: ({ n }) => { dispatchEvent(new Event('beforeprint')); if (n % 2) dispatchEvent(new Event('afterprint')); else requestAnimationFrame(() => dispatchEvent(new Event('afterprint'))); },
  };
  /** Of these the visitor knows, and the focus must survive them. */
  const OWN = ['click', 'choose', 'type', 'hover', 'key'];

  window.act = async (deed) => {
    const before = deepest();
    const one = DO[deed.do]?.(deed);
    await rest(); await frame(); await rest();
    return report(deed, before, one);
  };
  window.before = () => { window.held = deepest(); };
  window.after = async (deed) => { await rest(); await frame(); await rest(); return report(deed, held); };

  const name = (one) => one ? one.localName + '.' + (one.className?.baseVal ?? one.className) + ' "' + one.textContent.trim().slice(0, 40) + '" in ' + one.getRootNode().host?.localName : 'nothing';

  function report(deed, before, one) {
    const wrong = [];
    if (seen.errors.length) wrong.push('an exception: ' + seen.errors[0]);
    const after = deepest();
    const inWidget = (what) => what && what.getRootNode() !== document;
    if (OWN.includes(deed.do) && deed.key !== 'Tab' && !main().hidden && (inWidget(before) || (deed.do !== 'hover' && inWidget(one))) && (!after || after === document.body)) wrong.push('the focus is lost: it was on ' + name(before) + ', used was ' + name(one));
    for (const type of Object.keys(told)) {
      const { says, is } = told[type];
      for (const key of Object.keys(says)) if (says[key] !== is[key]) wrong.push(type + ' says ' + JSON.stringify(says) + ', the group has ' + JSON.stringify(is));
      delete told[type];
    }
    for (const widget of widgets()) {
      const root = widget.shadowRoot;
      const { snapshot } = groupOf(widget);
      if (!root.textContent.trim()) wrong.push(widget.localName + ' is empty');
      const ids = [...root.querySelectorAll('[id]')].map((part) => part.id);
      const twice = ids.find((id, i) => ids.indexOf(id) < i);
      if (twice) wrong.push(widget.localName + ' has the id ' + twice + ' twice');
      for (const part of root.querySelectorAll('[aria-controls], [aria-describedby], [aria-labelledby]'))
        for (const attribute of ['aria-describedby', 'aria-labelledby']) for (const id of (part.getAttribute(attribute) ?? '').split(' ').filter(Boolean)) if (!ids.includes(id)) wrong.push(widget.localName + ': ' + attribute + ' leads to nothing: ' + id);
      // Where clusters are marks and rows, they are the same ones, and the same one is open.
      const pins = [...root.querySelectorAll('[part~=pin][aria-pressed=true]')];
      const open = [...root.querySelectorAll('[data-id]')].filter((row) => row.querySelector('[aria-expanded=true]')).map((row) => row.dataset.id);
      if (pins.length > 1) wrong.push('two numbers are picked');
      if (pins.length && snapshot.selected === null) wrong.push('a number is picked, and no cluster');
      if (root.querySelector('[part~=pin]') && open.some((id) => id !== snapshot.selected)) wrong.push('the open row is ' + open + ', picked is ' + snapshot.selected);
    }
    // The address says what the group has, if it says anything of it.
    const linked = widgets().filter((one) => one.deepLink && !one.group);
    const parts = new Map(location.hash.slice(1).split('.').filter(Boolean).map((part) => part.split('__')));
    if (linked.length && deed.do !== 'hash' && [...parts.keys()].length && [...parts.keys()].every((key) => key.startsWith('klynge'))) {
      const { selected, filter, dataset } = groups[''].snapshot;
      // A cluster that the data does not have stays in the address until the visitor chooses one: other data may have it.
      const unknown = selected === null && !dataset.clusters.some(({ id }) => id === parts.get('klynge'));
      if (!unknown && (parts.get('klynge') ?? null) !== selected) wrong.push('the address says ' + parts.get('klynge') + ', picked is ' + selected);
      // What it does not name is as the page began.
      if (parts.has('klynge-region') && parts.get('klynge-region') !== (filter.region ?? '')) wrong.push('the address says ' + parts.get('klynge-region') + ', the region is ' + filter.region);
    }
    if (location.pathname !== '/monkey') wrong.push('navigated to ' + location.href);
    const { selected, filter } = groups[''].snapshot;
    return { wrong: [...new Set(wrong)], selected, region: filter.region, nodes: inside().length, quiet: groups['b'].snapshot.selected };
  }
`;
