import type { BuiltInLocale } from '../../src/i18n/language.ts';
import type { System } from './state.ts';

interface Platform {
  readonly name: string;
  readonly steps: Readonly<Record<BuiltInLocale, readonly string[]>>;
}

/** What an editor does in each system. What was tried with the real editor, and what is only read about, is told in docs/en/embedding.md. */
export const PLATFORMS: Readonly<Record<System, Platform>> = {
  sharepoint: {
    name: 'SharePoint Online',
    steps: {
      da: [
        'Bed IT om at tillade værten under Websteders indstillinger → HTML-feltsikkerhed (HTML Field Security). Brevet nedenfor nævner den.',
        'Redigér siden, tilføj webdelen Integrer (Embed), og indsæt koden.',
        'SharePoint kan fjerne enkelte attributter og giver rammen en fast højde. Siden i rammen kan rulles og er hel ved enhver højde.',
      ],
      en: [
        'Ask IT to allow the host under Site settings → HTML Field Security. The letter below names it.',
        'Edit the page, add the Embed web part, and paste the code.',
        'SharePoint may strip some attributes and gives the frame a fixed height. The page in the frame scrolls and is complete at any height.',
      ],
    },
  },
  umbraco: {
    name: 'Umbraco',
    steps: {
      da: [
        'Bed IT om at sætte script-linjen i sidens skabelon, én gang for hele webstedet.',
        'Sæt linket og listen under det ind i brødteksten, med intet andet i punktet. Tiptap-feltet i Umbraco 14 og nyere beholder links og fjerner ukendte tags.',
        'Har I en blok til rå HTML, kan tag-formen bruges i den.',
      ],
      en: [
        'Ask IT to put the script line into the page template, once for the whole site.',
        'Paste the link and the list below it into the body text, with nothing else in the item. The Tiptap field of Umbraco 14 and later keeps links and removes unknown tags.',
        'If you have a block for raw HTML, the tag form works in it.',
      ],
    },
  },
  drupal: {
    name: 'Drupal / OS2web',
    steps: {
      da: [
        'Bed IT om at sætte script-linjen i temaet, fx i html.html.twig eller som et library.',
        'Sæt linket og listen under det ind i brødteksten, med intet andet i punktet.',
        'Tillader tekstformatet <div data-*>, kan data-formen bruges i stedet: den viser også en liste, hvis scriptet mangler.',
      ],
      en: [
        'Ask IT to put the script line into the theme, in html.html.twig or as a library.',
        'Paste the link and the list below it into the body text, with nothing else in the item.',
        'If the text format allows <div data-*>, the data form can be used instead: it also shows a list where the script is missing.',
      ],
    },
  },
  typo3: {
    name: 'TYPO3',
    steps: {
      da: [
        'Bed IT om at sætte script-linjen i TypoScript (page.includeJSFooter).',
        'Opret indholdselementet HTML, og indsæt koden. Må I ikke bruge det element, så brug link-formen i brødteksten.',
      ],
      en: [
        'Ask IT to put the script line into TypoScript (page.includeJSFooter).',
        'Create the content element HTML, and paste the code. If you may not use it, use the link form in the body text.',
      ],
    },
  },
  sitecore: {
    name: 'Sitecore',
    steps: {
      da: [
        'Bed IT om at sætte script-linjen i sidens layout.',
        'Sæt linket og listen under det ind i brødteksten, med intet andet i punktet. Editoren har en fast værktøjslinje, men links har den.',
        'En udvikler kan i stedet lave en rendering med tag-formen.',
      ],
      en: [
        'Ask IT to put the script line into the page layout.',
        'Paste the link and the list below it into the body text, with nothing else in the item. The editor has a fixed toolbar, but links are in it.',
        'A developer can make a rendering with the tag form instead.',
      ],
    },
  },
  wordpress: {
    name: 'WordPress',
    steps: {
      da: [
        'Bed IT om at sætte script-linjen i temaet eller i et plugin.',
        'Tilføj blokken Brugerdefineret HTML, og indsæt koden. WordPress fjerner script og ukendte tags for de fleste brugere, men beholder data-formen.',
      ],
      en: [
        'Ask IT to put the script line into the theme or a plugin.',
        'Add the block Custom HTML, and paste the code. WordPress removes script and unknown tags for most users, but keeps the data form.',
      ],
    },
  },
  other: {
    name: '',
    steps: {
      da: [
        'Bed IT om at sætte script-linjen i sidens skabelon.',
        'Sæt linket og listen under det ind, med intet andet i punktet. De overlever i alle editorer; uden script er de et link til kortets egen side og en liste.',
        'Har I et felt til rå HTML, så prøv data-formen eller tag-formen: de viser også en liste, hvis scriptet mangler.',
      ],
      en: [
        'Ask IT to put the script line into the page template.',
        'Paste the link and the list below it, with nothing else in the item. They survive in every editor; without the script they are a link to the map’s own page and a list.',
        'If you have a field for raw HTML, try the data form or the tag form: they also show a list where the script is missing.',
      ],
    },
  },
};
