// The form for suggestions, in the reader's browser: it looks at the fields, and makes a row of a sheet. It asks no server for anything.

/** As a spreadsheet would see it, no cell begins a formula: the same rule as in the sheets that we publish. */
export function toCell(value, separator) {
  const safe = value.replace(/((?:^|[,;|\t\r\n])[\s\p{Cc}\p{Cf}"]*)([=+\-@＝＋－＠])/gu, "$1'$2");
  if (separator === '\t') return safe.replace(/\s+/g, ' ').trim();
  return /[",;|\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const toLine = (cells, separator) =>
  cells.map((cell) => toCell(cell, separator)).join(separator);

/** What is wrong with the fields, by name: `words` and what the page has written into the fields. */
export function problemsOf(values, { words, today, missing, wrong }) {
  const problems = new Map();
  const say = (name, text) => {
    if (text && !problems.has(name)) problems.set(name, text);
  };
  for (const [name, text] of Object.entries(missing)) if (!values[name]) say(name, text);
  const { start, end, startTime, endTime, postcode } = values;
  const isLink = (text) => /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text);
  for (const name of ['url', 'registrationUrl'])
    if (values[name] && !isLink(values[name])) say(name, wrong[name]);
  if (postcode && !/^(?:DK-?)?\d{4}$/i.test(postcode)) say('postcode', wrong.postcode);
  if (start && start < today) say('start', words.past);
  if (start && end && end < start) say('end', words.endBefore);
  if (endTime && !startTime) say('startTime', words.noStart);
  const isOneDay = !end || end === start;
  if (startTime && endTime && isOneDay && endTime <= startTime) say('endTime', words.endTimeBefore);
  return problems;
}

const form = globalThis.document?.querySelector('form');
if (form) start(form);

function start(form) {
  const { words, headings, columns, fixed, mail } = JSON.parse(form.dataset.settings);
  const byId = (id) => document.getElementById(id);
  const fields = [...form.elements].filter(({ name }) => name);
  const said = (kind) =>
    Object.fromEntries(
      fields.flatMap(({ name, dataset }) => (dataset[kind] ? [[name, dataset[kind]]] : [])),
    );
  const [missing, wrong] = [said('missing'), said('wrong')];
  const fill = (text, value) => text.replace('{0}', () => value);

  function problems() {
    const values = Object.fromEntries(fields.map(({ name, value }) => [name, value.trim()]));
    const now = new Date();
    const two = (number) => String(number).padStart(2, '0');
    const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    const found = problemsOf(values, { words, today, missing, wrong });
    // Half a date is no value at all to a script: only the browser knows that something stands there.
    for (const { name, validity } of fields) if (validity.badInput) found.set(name, wrong[name]);
    return { values, found };
  }

  function show(field, text) {
    const error = byId(`${field.name}-error`);
    error.textContent = text ?? '';
    error.hidden = !text;
    if (text) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  }

  // A field is looked at when somebody leaves it, and what it said of others with it.
  const looked = new Set();
  form.addEventListener('change', ({ target }) => {
    looked.add(target.name);
    const { found } = problems();
    for (const field of fields) if (looked.has(field.name)) show(field, found.get(field.name));
    byId('result').hidden = true;
    byId('status').textContent = '';
  });

  let row = { table: '', csv: '', title: '' };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { values, found } = problems();
    for (const field of fields) {
      looked.add(field.name);
      show(field, found.get(field.name));
    }
    const bad = fields.filter(({ name }) => found.has(name));
    const names = bad.map(({ labels }) => labels[0].textContent.replace(' *', ''));
    byId('summary').textContent = bad.length ? fill(words.wrong, names.join(', ')) : '';
    byId('result').hidden = bad.length > 0;
    byId('status').textContent = bad.length ? '' : words.ready;
    if (bad.length) {
      bad[0].focus();
      return;
    }
    const all = { ...values, ...fixed };
    const cells = columns.map((column) => all[column] ?? '');
    row = {
      title: values.title,
      table: toLine(cells, '\t'),
      csv: [headings, cells].map((line) => toLine(line, ';')).join('\r\n') + '\r\n',
    };
    byId('row').value = row.table;
    const query = [
      `subject=${encodeURIComponent(fill(words.subject, values.title))}`,
      `body=${encodeURIComponent(`${words.body}\r\n\r\n${row.csv}`)}`,
    ];
    byId('mail').href = `mailto:${mail}?${query.join('&')}`;
    byId('copy').focus();
  });

  byId('copy').addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(row.table);
      byId('status').textContent = words.copied;
    } catch {
      // Browsers refuse where the page is not served safely.
      byId('row').select();
      byId('status').textContent = words.notCopied;
    }
  });

  byId('download').addEventListener('click', () => {
    const link = document.createElement('a');
    const file = new Blob(['\ufeff', row.csv], { type: 'text/csv;charset=utf-8' });
    link.href = URL.createObjectURL(file);
    link.download = document.documentElement.lang === 'da' ? 'forslag.csv' : 'suggestion.csv';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  });
}
