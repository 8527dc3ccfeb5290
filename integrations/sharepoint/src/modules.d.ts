/** The words of `loc/`, in the language of the page. */
declare module 'KlyngeWidgetsStrings' {
  const strings: {
    readonly language: 'da' | 'en';
    readonly contentGroup: string;
    readonly lookGroup: string;
    readonly municipality: string;
    readonly region: string;
    readonly cluster: string;
    readonly wholeCountry: string;
    readonly chooseCluster: string;
    readonly layout: string;
    readonly layoutAuto: string;
    readonly layouts: Readonly<Record<string, string>>;
    readonly accent: string;
    readonly accentDescription: string;
    readonly accentError: string;
    readonly dataAddress: string;
    readonly dataAddressDescription: string;
    readonly dataAddressError: string;
  };
  export = strings;
}

/** The part of the dataset that is offered in lists. */
declare module 'klynge-widgets/data/klynger.json' {
  const dataset: {
    readonly municipalities: readonly { readonly name: string }[];
    readonly regions: readonly {
      readonly id: string;
      readonly name: Readonly<Record<'da' | 'en', string>>;
      readonly from: string;
      readonly to: string | null;
    }[];
    readonly clusters: readonly { readonly id: string; readonly name: string }[];
  };
  export default dataset;
}

declare module 'klynge-widgets/*';
