/**
 * The block in the editor: a live preview, the choices beside it, and the plain list that is saved in the page.
 * The list is an attribute that is read from the saved text itself, so that a later edition of the plugin finds
 * every saved block as it was.
 */
((
  { blockEditor, blocks, components, element, escapeHtml, htmlEntities, i18n, shortcode },
  told,
) => {
  const { createElement, useEffect, useRef } = element;
  const { __ } = i18n;
  const { escapeAttribute, escapeHTML } = escapeHtml;
  const NAME = 'klynge/widget';

  const attributesOf = (widget) => [...told.common, ...told.widgets[widget].attributes];
  const isKnown = (widget) => Object.hasOwn(told.widgets, widget);
  const listOf = (text) =>
    text
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean);

  /** What the widget's tag says for the block's attributes. */
  function tagAttributes(chosen) {
    const { layouts } = told.widgets[chosen.widget];
    const known = attributesOf(chosen.widget);
    const tag = {};
    for (const [name, ofShortcode] of Object.entries(told.names)) {
      const attribute = ofShortcode === 'clusters' ? 'cluster' : ofShortcode;
      if (chosen[name] && known.includes(attribute))
        tag[attribute] = htmlEntities.decodeEntities(chosen[name]);
    }
    const attribute = layouts[chosen.layout];
    if (attribute) tag[attribute] = chosen.layout;
    if (told.src) tag.src = told.src;
    return tag;
  }

  /** The list that is saved: it stands on the page when the plugin does not. */
  function savedList(chosen) {
    const isByCluster = attributesOf(chosen.widget).includes('cluster');
    const wanted = isByCluster ? listOf(chosen.clusters ?? '') : [];
    const title =
      chosen.heading && chosen.heading !== 'none'
        ? htmlEntities.decodeEntities(chosen.heading)
        : told.titles[chosen.widget];
    const items = told.clusters
      .filter(({ id }) => !wanted.length || wanted.includes(id))
      .filter(({ regions }) => !chosen.region || regions.includes(chosen.region))
      .map(({ name, website, field, place }) => {
        const link = website
          ? `<a href="${escapeAttribute(website)}">${escapeHTML(name)}</a>`
          : escapeHTML(name);
        return `<li>${link}: ${escapeHTML([field, place].filter(Boolean).join(', '))}</li>`;
      });
    return `<p><strong>${escapeHTML(title)}</strong></p><ul>${items.join('')}</ul>`;
  }

  const withList = (chosen) => ({ ...chosen, list: savedList(chosen) });

  /** The block for the address of a page for frames; `null` where the address is another, or says more. */
  function blockFromAddress(text) {
    const address = text.trim();
    if (!/^https?:\/\/\S+$/.test(address)) return null;
    const url = new URL(address);
    const [, folder = '', widget = ''] = /^(.*\/)embed\/(\w+)\.html$/.exec(url.pathname) ?? [];
    const isOurs =
      told.published.includes(`${url.origin}${folder}`) || /\/klynge\/(?:[^/]+\/)?$/.test(folder);
    if (!isOurs || !isKnown(widget)) return null;
    const named = { widget };
    for (const [name, value] of url.searchParams) named[name] = value;
    return blockFromNames(named);
  }

  /** A block by the names of tag and shortcode; `null` where it has no place for one of them. */
  function blockFromNames({ widget = 'map', ...named }) {
    if (!isKnown(widget)) return null;
    const chosen = { widget };
    const known = attributesOf(widget);
    const { layouts } = told.widgets[widget];
    for (const [name, value] of Object.entries(named)) {
      const ofShortcode = name === 'cluster' ? 'clusters' : name;
      const attribute = Object.entries(told.names).find(([, one]) => one === ofShortcode)?.[0];
      if (layouts[value] && (layouts[value] === name || name === 'layout')) chosen.layout = value;
      else if (attribute && known.includes(name === 'clusters' ? 'cluster' : name))
        chosen[attribute] = value;
      else return null;
    }
    // The choices beside the block are names and ids, as it stores them.
    const { municipality, region } = chosen;
    if (municipality) chosen.municipality = told.municipalities[municipality] ?? municipality;
    const found = told.regions.find(({ name }) => name.replace(/^Region /, '') === region);
    if (found) chosen.region = found.id;
    return blocks.createBlock(NAME, withList(chosen));
  }

  function blockFromShortcode(text) {
    const found = shortcode.next('klynge', text);
    const isAlone = found && found.content.trim() === text.trim();
    return isAlone ? blockFromNames(found.shortcode.attrs.named) : null;
  }

  /** Loads the script into the document that the preview stands in: in some editors that is a frame. */
  function loadScript(page) {
    if (page.querySelector('script[data-klynge-widgets]')) return;
    const script = page.createElement('script');
    script.type = 'module';
    script.crossOrigin = 'anonymous';
    if (told.integrity) script.integrity = told.integrity;
    script.dataset.klyngeWidgets = '';
    script.src = told.script;
    page.head.append(script);
  }

  function Preview({ chosen }) {
    const place = useRef(null);
    useEffect(() => loadScript(place.current.ownerDocument), []);
    const tag = tagAttributes(chosen);
    const widget = createElement(`klynge-${chosen.widget}`, {
      // What is no longer said is gone with the old element.
      key: JSON.stringify([chosen.widget, tag]),
      ...tag,
    });
    const style = told.accent ? { '--klynge-accent': told.accent } : {};
    return createElement(
      components.Disabled,
      null,
      createElement('div', { ref: place, lang: told.language, style }, widget),
    );
  }

  const LABELS = {
    map: __('Cluster map', 'klynge-widgets'),
    positions: __('Strength positions', 'klynge-widgets'),
    calendar: __('Cluster calendar', 'klynge-widgets'),
    profile: __('One cluster', 'klynge-widgets'),
    history: __('History of the clusters', 'klynge-widgets'),
  };
  const DESCRIPTIONS = {
    map: __('Where the clusters sit, on a map and as a list.', 'klynge-widgets'),
    positions: __('Which cluster is for us? A search, and every field of work.', 'klynge-widgets'),
    calendar: __('What the clusters do: events, deadlines and projects.', 'klynge-widgets'),
    profile: __('What one cluster does, where it sits, and what is next.', 'klynge-widgets'),
    history: __('How the clusters came to be, since 2003.', 'klynge-widgets'),
  };
  const LAYOUTS = {
    map: __('Short, for a narrow column', 'klynge-widgets'),
    list: __('List', 'klynge-widgets'),
    both: __('Map and list', 'klynge-widgets'),
    grid: __('Grid', 'klynge-widgets'),
    table: __('Table', 'klynge-widgets'),
    month: __('Month', 'klynge-widgets'),
    next: __('Only the next three', 'klynge-widgets'),
  };

  const options = (none, list) => [{ value: '', label: none }, ...list];
  const labelled = (labels, values) => values.map((value) => ({ value, label: labels[value] }));

  /** The choices, those that the widget has. */
  function controls(chosen, choose) {
    const { widget } = chosen;
    const known = attributesOf(widget);
    const layouts = Object.keys(told.widgets[widget].layouts);
    const field = (Control, name, props) =>
      createElement(Control, {
        key: name,
        value: htmlEntities.decodeEntities(chosen[name]),
        onChange: (value) => choose({ [name]: value ?? '' }),
        ...props,
      });
    const { ComboboxControl, FormTokenField, SelectControl, TextControl } = components;
    const nameOf = (id) => told.clusters.find((one) => one.id === id)?.name ?? id;
    const idOf = (name) => told.clusters.find((one) => one.name === name)?.id;
    return [
      field(SelectControl, 'widget', {
        label: __('Shows', 'klynge-widgets'),
        options: labelled(LABELS, Object.keys(told.widgets)),
      }),
      known.includes('municipality') &&
        field(ComboboxControl, 'municipality', {
          label: __('Municipality', 'klynge-widgets'),
          options: Object.values(told.municipalities)
            .sort((one, other) => one.localeCompare(other, 'da'))
            .map((name) => ({ value: name, label: name })),
        }),
      field(SelectControl, 'region', {
        label: __('Region', 'klynge-widgets'),
        options: options(
          __('The whole country', 'klynge-widgets'),
          told.regions.map(({ id, name }) => ({ value: id, label: name })),
        ),
      }),
      known.includes('cluster') &&
        createElement(FormTokenField, {
          key: 'clusters',
          label: __('Clusters', 'klynge-widgets'),
          value: listOf(chosen.clusters).map(nameOf),
          suggestions: told.clusters.map(({ name }) => name),
          maxLength: widget === 'profile' ? 1 : undefined,
          __experimentalExpandOnFocus: true,
          __experimentalValidateInput: (name) => idOf(name) !== undefined,
          onChange: (names) => choose({ clusters: names.map(idOf).filter(Boolean).join(',') }),
        }),
      layouts.length > 0 &&
        field(SelectControl, 'layout', {
          label: __('Layout', 'klynge-widgets'),
          options: options(
            __('By the room there is', 'klynge-widgets'),
            labelled(LAYOUTS, layouts),
          ),
        }),
      field(TextControl, 'heading', {
        label: __('Heading', 'klynge-widgets'),
        help: __('Empty: the widget’s own. “none”: hidden.', 'klynge-widgets'),
      }),
      field(SelectControl, 'headingLevel', {
        label: __('Level of the heading', 'klynge-widgets'),
        options: options(
          '2',
          ['1', '3', '4', '5', '6'].map((level) => ({ value: level, label: level })),
        ),
      }),
      known.includes('help-href') &&
        field(TextControl, 'helpHref', {
          label: __('Link to somebody who can help', 'klynge-widgets'),
          help: __('The address of a page, or mailto:', 'klynge-widgets'),
          type: 'url',
        }),
      known.includes('help-href') &&
        chosen.helpHref &&
        field(TextControl, 'helpLabel', { label: __('Words of the link', 'klynge-widgets') }),
    ].filter(Boolean);
  }

  function Edit({ attributes, setAttributes }) {
    const chosen = isKnown(attributes.widget) ? attributes : { ...attributes, widget: 'map' };
    const choose = (change) => {
      const next = { ...chosen, ...change };
      // Another widget has other layouts.
      if (change.widget) next.layout = '';
      setAttributes(withList(next));
    };
    return createElement(
      'div',
      blockEditor.useBlockProps(),
      createElement(
        blockEditor.InspectorControls,
        null,
        createElement(
          components.PanelBody,
          { title: __('What is shown', 'klynge-widgets') },
          controls(chosen, choose),
        ),
      ),
      createElement(Preview, { chosen }),
    );
  }

  function Save({ attributes: { list } }) {
    if (!list) return null;
    return createElement(
      'div',
      blockEditor.useBlockProps.save(),
      createElement(
        'div',
        { className: 'klynge-widgets-list' },
        createElement(element.RawHTML, null, list),
      ),
    );
  }

  const ICONS = {
    map: 'location-alt',
    positions: 'screenoptions',
    calendar: 'calendar-alt',
    profile: 'id',
    history: 'backup',
  };
  /** What is looked for, in Danish and in the editor's language. */
  const KEYWORDS = {
    map: ['klynge', 'kort', 'danmarkskort', __('map', 'klynge-widgets')],
    positions: ['klynge', 'styrkeposition', 'erhverv', __('industry', 'klynge-widgets')],
    calendar: ['klynge', 'kalender', 'arrangement', __('events', 'klynge-widgets')],
    profile: ['klynge', 'profil', __('profile', 'klynge-widgets')],
    history: ['klynge', 'historie', __('timeline', 'klynge-widgets')],
  };
  const variations = Object.keys(told.widgets).map((widget) => ({
    name: widget,
    title: LABELS[widget],
    description: DESCRIPTIONS[widget],
    icon: ICONS[widget],
    keywords: KEYWORDS[widget],
    attributes: withList({ widget }),
    isDefault: widget === 'map',
    isActive: ['widget'],
    scope: ['inserter'],
  }));

  /** A block for each attribute that a shortcode has: what it does not have stays empty. */
  const fromShortcode = (name) => (attributes) =>
    blockFromNames(attributes.named)?.attributes[name] ?? '';

  blocks.registerBlockType(NAME, {
    edit: Edit,
    save: Save,
    variations,
    transforms: {
      from: [
        {
          type: 'raw',
          // Before WordPress makes an embedded page of it.
          priority: 5,
          isMatch: (node) => node.nodeName === 'P' && blockFromAddress(node.textContent) !== null,
          transform: (node) => blockFromAddress(node.textContent),
        },
        {
          type: 'shortcode',
          tag: 'klynge',
          isMatch: ({ named }) => blockFromNames(named) !== null,
          attributes: Object.fromEntries(
            [...Object.keys(told.names), 'list'].map((name) => [
              name,
              { type: 'string', shortcode: fromShortcode(name) },
            ]),
          ),
        },
        {
          type: 'block',
          blocks: ['core/shortcode'],
          isMatch: ({ text }) => blockFromShortcode(text ?? '') !== null,
          transform: ({ text }) => blockFromShortcode(text),
        },
        {
          type: 'block',
          blocks: ['core/embed'],
          isMatch: ({ url }) => blockFromAddress(url ?? '') !== null,
          transform: ({ url }) => blockFromAddress(url),
        },
      ],
    },
  });
})(window.wp, window.klyngeWidgets);
