import type { CheckTerms } from './terms.ts';

/** Why nothing was taken from an address. */
const REASONS: Readonly<Record<string, string>> = {
  address: 'Es ist keine Adresse, von der geholt werden kann.',
  network:
    'Der Server antwortet nicht, oder er erlaubt dieser Seite das Holen nicht (CORS), oder die Sicherheitsrichtlinie der Seite (CSP, connect-src) verbietet es.',
  timeout: 'Der Server hat nicht rechtzeitig geantwortet.',
  status: 'Der Server hat mit einem Fehler geantwortet.',
  size: 'Die Datei ist zu groß.',
  json: 'Die Antwort ist kein JSON.',
  dataset:
    'Die Antwort sind keine Angaben über Cluster im richtigen Format, oder Teile wurden ausgelassen.',
};

/** What the self-test says, in German. */
export const de: CheckTerms = {
  title: 'Funktioniert es hier?',
  again: 'Noch einmal prüfen',
  weights: { wrong: 'Funktioniert nicht', mind: 'Bitte ansehen', good: 'In Ordnung' },
  noScript: [
    'Das Cluster-Skript ist nicht auf der Seite.',
    'Die Skript-Zeile in die Vorlage der Seite einfügen oder die IT darum bitten. Felder für Fließtext entfernen sie.',
  ],
  blocked: (address, host) => [
    `Das Skript ${address} steht auf der Seite, ist aber nicht gelaufen.`,
    `Entweder ist die Adresse falsch, oder die Sicherheitsrichtlinie der Seite (CSP) erlaubt keine Skripte von ${host}, oder die Datei passt nicht zum integrity-Wert. Die IT kann in der Konsole des Browsers nachsehen.`,
  ],
  moved: (from) => [
    `Das Cluster-Skript lief von ${from === 'the page' ? 'der Seite selbst' : from} aus und weiß nicht, wo seine Dateien liegen.`,
    'Etwas hat es mit anderen Skripten zusammengefügt oder verschoben. Die IT kann klynge.js dort ausnehmen oder data-klynge-base="…", den Ordner von klynge.js, in ein Skript-Tag der Seite schreiben.',
  ],
  forbidden: (host, what) =>
    `Die Sicherheitsrichtlinie der Seite (CSP) erlaubt keine Skripte von ${host}. Die IT kann sie in script-src aufnehmen. Der Browser meldet: ${what}.`,
  refused: (what) => `Der Browser hat abgelehnt: ${what}.`,
  noWidget: [
    'Auf der Seite ist kein Cluster-Widget.',
    'Wurde eines eingefügt, hat das Feld es beim Speichern entfernt. Die data-Form versuchen und, wenn auch die verschwindet, die Link-Form.',
  ],
  notAWidget: (shown) => [
    `${shown} ist nicht zum Widget geworden.`,
    'Prüfen, ob der Name richtig geschrieben ist und ob das Skript gelaufen ist.',
  ],
  lost: (what) => [
    `${what} wurde eingefügt, steht aber nicht auf der Seite.`,
    'Das Feld hat es beim Speichern entfernt. Die data-Form oder die Link-Form versuchen.',
  ],
  twice: (count) => [
    `Das Cluster-Skript steht ${count}-mal auf der Seite.`,
    'Das erste stehen lassen und die anderen entfernen.',
  ],
  versions: (versions) => [
    `Auf der Seite sind mehrere Versionen: ${versions}.`,
    'Nur die erste funktioniert. Die anderen entfernen.',
  ],
  unknownName: (shown, name, meant) => [
    `${shown} hat keine Einstellung, die „${name}“ heißt.`,
    meant ? `Ist „${meant}“ gemeint?` : 'Bitte entfernen.',
  ],
  unknownValue: (what, allowed) => [
    `${what}: diesen Wert gibt es nicht. Das Widget zeigt stattdessen alles.`,
    `Einen von diesen nehmen: ${allowed}`,
  ],
  warned: (text) => `Das Widget meldet auf der Konsole: ${text}`,
  old: (days) => [`Die Angaben sind ${days} Tage alt.`, 'Eine neuere Ausgabe der Dateien holen.'],
  narrow: (shown, width) => [
    `${shown} ist nur ${width} Pixel breit.`,
    'Mindestens 280 Pixel geben.',
  ],
  hidden: (shown) => [
    `${shown} hat gerade keine Breite.`,
    'In einem geschlossenen Reiter oder Kasten ist das in Ordnung: öffnen und noch einmal prüfen.',
  ],
  accent: (shown, ratio) => [
    `Die Akzentfarbe in ${shown} hat zu wenig Kontrast zum Hintergrund: ${ratio}, mindestens nötig ist 4,5.`,
    'Auf hellem Grund eine dunklere Farbe wählen, auf dunklem eine hellere.',
  ],
  quiet: (shown) => [
    `Die Textfarbe um ${shown} ist so blass, dass zurückgenommener Text zu wenig Kontrast hat.`,
    '--klynge-muted und --klynge-line-strong auf die Textfarbe der Seite setzen.',
  ],
  link: [
    'Ein Link zu den Seiten der Cluster ist noch ein Link.',
    'Das ist in Ordnung, wenn es einer sein soll. Soll er ein Widget werden, muss das Skript auf der Seite stehen, der Link allein in seinem Absatz, ohne Bilder und außerhalb von Menüs, und seine Adresse im Ordner des Skripts liegen oder an einem Ort, den data-klynge-hosts nennt. Höchstens fünf Links einer Seite werden zu Widgets, und keiner, wo data-klynge-links oder data-klynge-except in der Skript-Zeile es ausschließt.',
  ],
  doubled: (address) => [
    `Der Link ${address} und sein Widget werden beide gezeigt.`,
    'Styles der Seite oder ein anderes Skript halten den Link sichtbar. Stattdessen die data-Form nehmen, oder die IT fragen, was am Link „display“ setzt.',
  ],
  unfetched: (shown) => [
    `Die Dateien von ${shown} konnten nicht geholt werden.`,
    'Der Ordner „cdn“ muss neben klynge.js liegen, ganz und unverändert. Liegen die Dateien auf einer anderen Domain, muss sie anderen Seiten das Holen erlauben (CORS), und die Sicherheitsrichtlinie der Seite (CSP) muss sie in script-src nennen. „klynge doctor“ sagt der IT, was fehlt.',
  ],
  holdsMore: (shown) => [
    `In ${shown} steht mehr als eine Liste und etwas Text: ein Teil der Seite ist hineingeraten.`,
    `Das Tag dort, wo es beginnt, mit einem End-Tag schließen. „/>“ schließt es nicht.`,
  ],
  hiddenBy: (shown, style) => [
    `Styles der Seite verbergen ${shown}: ${style}.`,
    'In einem Reiter oder Kasten, der sich öffnen lässt, ist das in Ordnung. Sonst kann die IT die Regel entfernen.',
  ],
  refusedData: ({ address, reason, told }) => [
    `Die Angaben unter ${address} werden nicht verwendet. ${REASONS[reason] ?? ''}`.trim(),
    `Die Seite zeigt die Angaben, die sie hatte.${told ? ` Für die IT: ${told}.` : ''}`,
  ],
  notFetched: (address) => [
    `Die Angaben unter ${address} werden nicht geholt: die Adresse steht im Inhalt der Seite, und ihre Domain ist nicht die der Seite.`,
    'Die IT kann die Domain in der Skript-Zeile zu data-klynge-hosts hinzufügen.',
  ],
  sandbox: (links, downloads) => [
    `Die Seite steht in einem Rahmen mit dem Attribut sandbox.${links ? ' Links öffnen deshalb ein neues Fenster.' : ''}${downloads ? ' Downloads werden nicht angeboten.' : ''}`,
    'Das ist in Ordnung, wenn es so gemeint ist. Sonst braucht der Rahmen auch allow-popups, allow-top-navigation-by-user-activation und allow-downloads.',
  ],
  frames: (count) =>
    `${count === 1 ? 'Ein Rahmen (iframe)' : `${count} Rahmen (iframes)`} mit den Seiten der Cluster ${count === 1 ? 'ist' : 'sind'} auf der Seite.`,
  works: (count, version) =>
    `${count === 1 ? 'Das Widget auf der Seite funktioniert' : `Die ${count} Widgets auf der Seite funktionieren`} (Version ${version}).`,
};
