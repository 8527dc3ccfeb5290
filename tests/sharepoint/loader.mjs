// Stands in for SharePoint in the page: a loader of AMD modules, the base class of web parts and the fields of the
// property pane, as far as the web parts use them. The calls come in SharePoint's order.

class BaseClientSideWebPart {
  onInit() {
    return Promise.resolve();
  }
}
const field = (kind) => (property, settings) => ({ kind, property, ...settings });
const modules = {
  '@microsoft/sp-webpart-base': { BaseClientSideWebPart },
  '@microsoft/sp-property-pane': {
    PropertyPaneDropdown: field('list'),
    PropertyPaneTextField: field('text'),
  },
};
const loaded = new Map();
let defined;
window.define = (names, make) => {
  const missing = names.find((name) => !modules[name]);
  if (missing) throw new Error(`Nothing stands in for ${missing}`);
  defined = make(...names.map((name) => modules[name]));
};

/** What a file defines; each is run once. */
function moduleAt(address) {
  if (!loaded.has(address)) {
    const script = document.createElement('script');
    script.src = address;
    loaded.set(
      address,
      new Promise((done, fail) => {
        script.onload = () => done(defined);
        script.onerror = () => fail(new Error(`${address} cannot be loaded`));
      }),
    );
    document.head.append(script);
  }
  return loaded.get(address);
}

window.webParts = [];

/** Puts a web part on the page, as its manifest says. */
window.addWebPart = async (manifest, { language = 'da-DK', theme, properties } = {}) => {
  const { scriptResources, entryModuleId, exportName } = manifest.loaderConfig;
  const { paths, defaultPath } = scriptResources.KlyngeWidgetsStrings;
  modules.KlyngeWidgetsStrings = await moduleAt(`/assets/${paths[language] ?? defaultPath}`);
  const bundle = await moduleAt(`/assets/${scriptResources[entryModuleId].path}`);
  const exported = bundle[exportName];
  const webPart = new (exported.default ?? exported)();
  webPart.context = { pageContext: { cultureInfo: { currentUICultureName: language } } };
  webPart.properties = { ...manifest.preconfiguredEntries[0].properties, ...properties };
  webPart.domElement = document.createElement('div');
  document.body.append(webPart.domElement);
  await webPart.onInit();
  webPart.onThemeChanged(theme);
  webPart.render();
  return window.webParts.push(webPart) - 1;
};

/** What the author of the page chooses in the property pane. */
window.choose = (index, properties) => {
  Object.assign(window.webParts[index].properties, properties);
  window.webParts[index].render();
};

/** The fields of the property pane, and what each says of some values. */
window.pane = async (index, values = {}) => {
  await window.webParts[index].loadPropertyPaneResources();
  const { pages } = window.webParts[index].getPropertyPaneConfiguration();
  return pages
    .flatMap(({ groups }) => groups)
    .flatMap(({ groupFields }) => groupFields)
    .map(({ onGetErrorMessage, ...said }) => ({
      ...said,
      errors: (values[said.property] ?? []).map((value) => onGetErrorMessage(value)),
    }));
};
