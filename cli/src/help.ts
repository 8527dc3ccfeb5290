import type { Language } from './words.ts';

const DA = `klynge – hold data om klyngernes aktiviteter ved lige

Brug
  klynge new MAPPE                         lav en startmappe: opsætning, regnearksskabelon, planlagt kørsel
  klynge import [KILDE …] --into FIL       læs kilder ind i et datasæt
  klynge validate FIL …                    find alle fejl i datasæt og opsætning
  klynge publish --data FIL --out MAPPE    lav en mappe, der kan lægges på enhver webserver
  klynge help

En kilde er en fil, en mappe eller en http(s)-adresse: iCalendar, CSV, Excel, webside med schema.org,
RSS/Atom, The Events Calendar, Den danske begivenhedsdatabase, DPL CMS, NemTilmeld. Uden kilder læses dem i klynge.config.json.

Valg
  --lang da|en         sprog; ellers efter LANG
  --json               resultatet som JSON på standard output
  --config FIL         opsætning (klynge.config.json)
  --into FIL           import: datasættet, der læses ind i
  --cluster ID         import: klyngen, som kilder på kommandolinjen hører til (kan gentages)
  --type ID            import: aktivitetstype, hvor kilden intet siger
  --format NAVN        import: ics, csv, xlsx, html, feed, nemtilmeld, json; ellers efter indholdet
  --dry-run            import: skriv intet
  --strict             validate: advarsler tæller som fejl
  --data FIL           publish: datasæt (kan gentages)
  --out MAPPE          publish: hvor mappen lægges (public)
  --base ADRESSE       publish: hvor mappen kommer til at ligge på nettet
  --now TID            regn med et andet nu, fx 2026-11-26T08:00Z

Afslutningskoder
  0  alt gik godt, og alt er læst
  1  fejl i data, eller noget blev afvist eller kunne ikke læses (resten er læst ind)
  2  intet er skrevet: forkert brug, ingen kilde svarede, eller en fil kunne ikke læses eller skrives
`;

const EN = `klynge – keep the data on the clusters' activities up to date

Usage
  klynge new FOLDER                        make a starter folder: configuration, sheet template, scheduled run
  klynge import [SOURCE …] --into FILE     read sources into a dataset
  klynge validate FILE …                   find everything that is wrong with datasets and configuration
  klynge publish --data FILE --out FOLDER  make a folder to put on any web server
  klynge help

A source is a file, a folder or an http(s) address: iCalendar, CSV, Excel, web page with schema.org,
RSS/Atom, The Events Calendar, the Danish event database, DPL CMS, NemTilmeld. Without sources, those in klynge.config.json are read.

Options
  --lang da|en         language; else by LANG
  --json               the result as JSON on standard output
  --config FILE        configuration (klynge.config.json)
  --into FILE          import: the dataset that is read into
  --cluster ID         import: the cluster that sources on the command line belong to (may be repeated)
  --type ID            import: activity type, where the source says nothing
  --format NAME        import: ics, csv, xlsx, html, feed, nemtilmeld, json; else by what stands in it
  --dry-run            import: write nothing
  --strict             validate: warnings count as errors
  --data FILE          publish: dataset (may be repeated)
  --out FOLDER         publish: where the folder is put (public)
  --base ADDRESS       publish: where the folder will be on the web
  --now TIME           count with another now, e.g. 2026-11-26T08:00Z

Exit codes
  0  all went well, and all was read
  1  something is wrong with data, or was refused or could not be read (the others are imported)
  2  nothing is written: wrong usage, no source answered, or a file could not be read or written
`;

export const help = (language: Language): string => (language === 'da' ? DA : EN);
