import type { BuiltInLocale } from '../../src/i18n/language.ts';
import type { System } from './state.ts';

interface Platform {
  readonly name: string;
  /** Where the code goes there. */
  readonly paste: Readonly<Record<BuiltInLocale, string>>;
  /** What else there is to know, in the order of doing it. */
  readonly steps: Readonly<Record<BuiltInLocale, readonly string[]>>;
}

/** What an editor does in each system. What was tried with the real editor, and what is only read about, is told in docs/en/embedding.md. */
export const PLATFORMS: Readonly<Record<System, Platform>> = {
  sharepoint: {
    name: 'SharePoint Online',
    paste: {
      da: 'Redigér siden, tilføj webdelen Integrer (Embed), og sæt koden ind i den.',
      en: 'Edit the page, add the Embed web part, and paste the code into it.',
    },
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
    paste: {
      da: 'Sæt den ind i Umbraco i et felt, der tager HTML, hvor det skal stå.',
      en: 'Paste it in Umbraco into a field that takes HTML, where it is to stand.',
    },
    steps: {
      da: [
        'Bed IT om at sætte script-linjen i sidens skabelon, én gang for hele webstedet.',
        'Tiptap-feltet i Umbraco 17 og 18 beholder <div data-*>, når det er slået til; i ældre felter og uden det bruges link-formen.',
      ],
      en: [
        'Ask IT to put the script line into the page template, once for the whole site.',
        'The Tiptap field of Umbraco 17 and 18 keeps <div data-*> where that is turned on; in older fields, and without it, use the link form.',
      ],
    },
  },
  drupal: {
    name: 'Drupal / OS2web',
    paste: {
      da: 'Sæt den ind i Drupal i brødteksten, med intet andet i punktet.',
      en: 'Paste it in Drupal into the body text, with nothing else in the item.',
    },
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
    paste: {
      da: 'Opret indholdselementet HTML i TYPO3, og sæt koden ind i det.',
      en: 'Create the content element HTML in TYPO3, and paste the code into it.',
    },
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
    paste: {
      da: 'Sæt den ind i Sitecore i brødteksten, med intet andet i punktet.',
      en: 'Paste it in Sitecore into the body text, with nothing else in the item.',
    },
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
    paste: {
      da: 'Sæt den ind i WordPress i brødteksten, med intet andet i punktet.',
      en: 'Paste it in WordPress into the body text, with nothing else in the item.',
    },
    steps: {
      da: [
        'Med vores plugin til WordPress vælger I en blok i stedet: søg efter “klynge” i editoren. IT installerer det fra zip-filen.',
        'Uden pluginet: bed IT om at sætte script-linjen i temaet.',
        'WordPress fjerner script og ukendte tags for de fleste brugere, men beholder links og lister. I blokken Brugerdefineret HTML kan data-formen bruges.',
      ],
      en: [
        'With our plugin for WordPress you pick a block instead: search for “klynge” in the editor. IT installs it from the zip file.',
        'Without the plugin: ask IT to put the script line into the theme.',
        'WordPress removes script and unknown tags for most users, but keeps links and lists. The data form can be used in the block Custom HTML.',
      ],
    },
  },
  mediawiki: {
    name: 'MediaWiki',
    paste: {
      da: 'Skriv adressen i MediaWiki, hvor det skal stå: den bliver til et link.',
      en: 'Write the address in MediaWiki where it is to stand: it becomes a link.',
    },
    steps: {
      da: [
        'MediaWiki tager hverken HTML eller scripts fra redaktører. Linket fører til en side med det hele.',
        'Sætter IT script-linjen i wikiens udseende (skin), bliver linket til widgeten, når det står alene i sit afsnit.',
      ],
      en: [
        'MediaWiki takes neither HTML nor scripts from editors. The link leads to a page with all of it.',
        'Where IT puts the script line into the wiki’s skin, the link becomes the widget, if it stands alone in its paragraph.',
      ],
    },
  },
  dokuwiki: {
    name: 'DokuWiki',
    paste: {
      da: 'Skriv adressen i DokuWiki, hvor det skal stå: den bliver til et link.',
      en: 'Write the address in DokuWiki where it is to stand: it becomes a link.',
    },
    steps: {
      da: [
        'DokuWiki tager hverken HTML eller scripts fra redaktører. Linket fører til en side med det hele.',
        'Sætter IT script-linjen i wikiens skabelon, bliver linket til widgeten, når det står alene i sit afsnit.',
      ],
      en: [
        'DokuWiki takes neither HTML nor scripts from editors. The link leads to a page with all of it.',
        'Where IT puts the script line into the wiki’s template, the link becomes the widget, if it stands alone in its paragraph.',
      ],
    },
  },
  other: {
    name: '',
    paste: {
      da: 'Sæt den ind i brødteksten, hvor det skal stå, med intet andet i punktet.',
      en: 'Paste it into the body text where it is to stand, with nothing else in the item.',
    },
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
