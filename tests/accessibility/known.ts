export interface Known {
  readonly engine: 'axe' | 'IBM';
  readonly rule: string;
  /** As the pages name it, and as the tests find it. */
  readonly where: string;
  readonly place: RegExp;
  readonly da: string;
  readonly en: string;
}

/**
 * What an engine reports although nothing is wrong: one rule at one place each, with the reason. The pages on accessibility show it, and an
 * entry that is no longer found fails the tests. axe has none.
 */
export const KNOWN: readonly Known[] = [
  {
    engine: 'IBM',
    rule: 'widget_tabbable_exists/fail_no_tabbable',
    where: '.pins button',
    place: /^div\.canvas div\.pins button/,
    da: 'Kortets tal er ét stop for Tab; piletasterne fører til de andre.',
    en: 'The map’s numbers are one stop of Tab; arrow keys lead to the others.',
  },
  {
    engine: 'IBM',
    rule: 'input_label_visible/potential_no_label',
    where: 'label.field select',
    place: /^label\.field\S* span\.control select/,
    da: 'Feltet står i sin label, hvis ord ses over det; motoren ser ikke dem, når feltet ligger i et element for sig.',
    en: 'The field stands in its label, whose words are seen above it; the engine misses them where the field is in an element of its own.',
  },
  {
    engine: 'IBM',
    rule: 'input_label_visible/potential_no_label',
    where: '.month-nav .step',
    place: /^div div\.month-nav button\.step "/,
    da: 'En pil med navn (”Næste måned, maj 2022”).',
    en: 'An arrow with a name ("Next month, May 2022").',
  },
  {
    engine: 'IBM',
    rule: 'aria_accessiblename_exists/fail_no_accessible_name',
    where: 'th.week-column, thead th',
    place: /^(?:tbody tr th\.week-column|thead tr th) "/,
    da: 'Navnet er skjult tekst i cellen (”Uge 24”); opgaverne læser det af tilgængelighedstræet.',
    en: 'The name is hidden text in the cell ("Week 24"); the tasks read it from the accessibility tree.',
  },
  {
    engine: 'IBM',
    rule: 'element_tabbable_role_valid/fail_invalid_role',
    where: '.scroll',
    place: /^div(?:\.inside div| div\.answer) div\.scroll/,
    da: 'Tabellens ramme skal kunne nås med tastaturet for at kunne rulles.',
    en: 'The table’s frame has to be reached by the keyboard to be scrolled.',
  },
  {
    engine: 'IBM',
    rule: 'list_structure_proper/Potential_1',
    where: 'dl.facts, .topic dl',
    place: /(?:dl\.facts|div\.topic dl) "/,
    da: 'Grupper af dt og dd i div er tilladt i HTML.',
    en: 'Groups of dt and dd in a div are allowed in HTML.',
  },
  {
    engine: 'IBM',
    rule: 'text_block_heading/potential_heading',
    where: '.empty .lead, .card-head, li p',
    place: /^(?:div div\.empty p\.lead|div\.(?:side|answer) div\.card div\.card-head|ul li p) "/,
    da: 'Et svar, et korts hoved og begyndelsen af et listepunkt: ingen af dem indleder et afsnit.',
    en: 'An answer, a card’s head, and the beginning of a list item: none of them heads a section.',
  },
  {
    engine: 'IBM',
    rule: 'select_options_grouped/Potential_1',
    where: 'label.field select',
    place: /^label\.field\S* span\.control select/,
    da: 'Et råd: klyngerne er én liste i nummerorden.',
    en: 'Advice: the clusters are one list in the order of their numbers.',
  },
  {
    engine: 'IBM',
    rule: 'element_tabbable_unobscured/potential_obscured',
    where: 'dd a, small a',
    place: /^(?:dl dd|p small) a "/,
    da: 'Et link over to linjer, hvis midte er mellem dem; fokus er målt.',
    en: 'A link over two lines, whose middle lies between them; focus is measured.',
  },
  {
    engine: 'IBM',
    rule: 'style_color_misuse/Potential_1',
    where: 'link',
    place: /^html head link/,
    da: 'En påmindelse til enhver side med et typografiark; se 1.4.1.',
    en: 'A reminder to any page with a style sheet; see 1.4.1.',
  },
  {
    engine: 'IBM',
    rule: 'style_highcontrast_visible/Manual_1',
    where: 'link',
    place: /^html head link/,
    da: 'En påmindelse til enhver side med et typografiark; tvungne farver er målt.',
    en: 'A reminder to any page with a style sheet; forced colours are measured.',
  },
  {
    engine: 'IBM',
    rule: 'html_skipnav_exists/Potential_1',
    where: 'html',
    place: /^html "/,
    da: 'En side til en ramme har kun widgetten: intet at springe over uden for den.',
    en: 'A page for a frame has nothing but the widget: there is nothing to skip outside it.',
  },
];
