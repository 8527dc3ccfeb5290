import type { Language } from './words.ts';

const DA = `klynge – hold data om klyngernes aktiviteter ved lige

Brug
  klynge new MAPPE                         lav en startmappe: opsætning, regnearksskabelon, planlagt kørsel
  klynge discover ADRESSE                  find ud af, hvad en webside har, der kan læses, og vis tre aktiviteter
  klynge import [KILDE …] --into FIL       læs kilder ind i et datasæt
  klynge validate FIL …                    find alle fejl i datasæt og opsætning
  klynge publish --data FIL --out MAPPE    lav en mappe, der kan lægges på enhver webserver
  klynge digest --data FIL --out MAPPE     skriv det, der kommer, som nyhedsbrev: HTML til mail, og ren tekst
  klynge doctor ADRESSE                    se efter, om en webserver svarer rigtigt med bibliotekets mappe
  klynge help

En kilde er en fil, en mappe eller en http(s)-adresse: iCalendar, CSV, Excel, webside med schema.org,
RSS/Atom, The Events Calendar, Den danske begivenhedsdatabase, DPL CMS, NemTilmeld.
Uden kilder læses dem i klynge.config.json.

Valg
  --lang da|en         sprog; ellers efter LANG
  --json               resultatet som JSON på standard output
  --config FIL         opsætning (klynge.config.json)
  --into FIL           import: datasættet, der læses ind i
  --cluster ID         import, discover: klyngen, som kilden hører til (kan gentages)
  --add                discover: sæt det fundne i opsætningen
  --type ID            import: aktivitetstype, hvor kilden intet siger
  --format NAVN        import: ics, csv, xlsx, html, feed, nemtilmeld, json; ellers efter indholdet
  --dry-run            import: skriv intet
  --unconfirmed        import: tag også det med, der læses efter en opskrift, som ingen har set efter
  --national           new: en opsætning med alle klyngeorganisationers hjemmesider
  --strict             validate, doctor: advarsler og råd tæller som fejl
  --data FIL           publish, digest: datasæt (kan gentages)
  --out MAPPE          publish, digest: hvor mappen lægges (public; nyhedsbrev)
  --days ANTAL         digest: så mange dage frem (14)
  --collection NAVN    digest: kun den samling i opsætningen
  --base ADRESSE       publish, digest: hvor mappen kommer til at ligge på nettet
  --now TID            regn med et andet nu, fx 2026-11-26T08:00Z

Afslutningskoder
  0  alt gik godt, og alt er læst
  1  fejl i data, eller noget blev afvist eller kunne ikke læses (resten er læst ind);
     discover fandt intet; doctor fandt fejl
  2  intet er skrevet: forkert brug, ingen kilde svarede, eller en fil kunne ikke læses eller skrives
`;

const EN = `klynge – keep the data on the clusters' activities up to date

Usage
  klynge new FOLDER                        make a starter folder: configuration, sheet template, scheduled run
  klynge discover ADDRESS                  find what a web site has that can be read, and show three activities
  klynge import [SOURCE …] --into FILE     read sources into a dataset
  klynge validate FILE …                   find everything that is wrong with datasets and configuration
  klynge publish --data FILE --out FOLDER  make a folder to put on any web server
  klynge digest --data FILE --out FOLDER   write what is next as a newsletter: HTML for mail, and plain text
  klynge doctor ADDRESS                    look whether a web server hands the library's folder out rightly
  klynge help

A source is a file, a folder or an http(s) address: iCalendar, CSV, Excel, web page with schema.org,
RSS/Atom, The Events Calendar, the Danish event database, DPL CMS, NemTilmeld.
Without sources, those in klynge.config.json are read.

Options
  --lang da|en         language; else by LANG
  --json               the result as JSON on standard output
  --config FILE        configuration (klynge.config.json)
  --into FILE          import: the dataset that is read into
  --cluster ID         import, discover: the cluster that the source belongs to (may be repeated)
  --add                discover: put what was found into the configuration
  --type ID            import: activity type, where the source says nothing
  --format NAME        import: ics, csv, xlsx, html, feed, nemtilmeld, json; else by what stands in it
  --dry-run            import: write nothing
  --unconfirmed        import: take what is read by a recipe that nobody has looked at, too
  --national           new: a configuration with the websites of all cluster organisations
  --strict             validate, doctor: warnings and advice count as errors
  --data FILE          publish, digest: dataset (may be repeated)
  --out FOLDER         publish, digest: where the folder is put (public; nyhedsbrev)
  --days NUMBER        digest: so many days ahead (14)
  --collection NAME    digest: only that collection of the configuration
  --base ADDRESS       publish, digest: where the folder will be on the web
  --now TIME           count with another now, e.g. 2026-11-26T08:00Z

Exit codes
  0  all went well, and all was read
  1  something is wrong with data, or was refused or could not be read (the others are imported);
     discover found nothing; doctor found errors
  2  nothing is written: wrong usage, no source answered, or a file could not be read or written
`;

export const help = (language: Language): string => (language === 'da' ? DA : EN);
