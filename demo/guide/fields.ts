import { h } from './dom.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly note?: string;
}

/** Radio buttons under a legend: one tab stop, arrows choose. */
export function radios(
  name: string,
  legend: string,
  value: string,
  choices: readonly Choice[],
  choose: (value: string) => void,
): HTMLElement {
  return h(
    'fieldset',
    {
      class: 'choice',
      'data-field': name,
      // Without a legend it is called by the heading above it.
      'aria-labelledby': legend ? null : `${name}-title`,
    },
    legend && h('legend', {}, legend),
    h(
      'div',
      { class: legend ? 'chips' : 'cards' },
      ...choices.map((one) =>
        h(
          'label',
          { class: 'chip' },
          h('input', {
            type: 'radio',
            name,
            value: one.value,
            checked: one.value === value,
            onchange: () => choose(one.value),
          }),
          one.label,
          one.note && h('small', {}, legend ? ` – ${one.note}` : one.note),
        ),
      ),
    ),
  );
}

export function select(
  name: string,
  label: string,
  value: string,
  choices: readonly Choice[],
  choose: (value: string) => void,
): HTMLElement {
  const field = h(
    'select',
    { id: `f-${name}`, name, onchange: () => choose(field.value) },
    ...choices.map((one) =>
      h('option', { value: one.value, selected: one.value === value }, one.label),
    ),
  );
  return h(
    'div',
    { class: 'field', 'data-field': name },
    h('label', { for: `f-${name}` }, label),
    field,
  );
}

interface Typed {
  readonly hint: string;
  readonly type?: string;
  readonly list?: readonly string[];
  /** What is wrong with a value; `''`: nothing. */
  readonly fault?: (value: string) => string;
  readonly more?: Node;
}

/** A line to type in, with a hint that is read with it, and what is wrong with what was typed. */
export function typed(
  name: string,
  label: string,
  value: string,
  { hint, type = 'text', list, fault, more }: Typed,
  choose: (value: string) => void,
): HTMLElement {
  const says = h('p', { id: `e-${name}`, class: 'fault', role: 'status' });
  const field = h('input', {
    ...{
      id: `f-${name}`,
      name,
      type,
      value,
      autocomplete: 'off',
      spellcheck: 'false',
      'aria-describedby': `h-${name} e-${name}`,
    },
    ...(list ? { list: `l-${name}` } : {}),
    oninput: () => {
      check();
      choose(field.value.trim());
    },
  });
  const check = (): void => {
    const wrong = fault?.(field.value.trim()) ?? '';
    says.textContent = wrong;
    if (wrong) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  };
  check();
  return h(
    'div',
    { class: 'field', 'data-field': name },
    h('label', { for: `f-${name}` }, label),
    field,
    list && h('datalist', { id: `l-${name}` }, ...list.map((one) => h('option', { value: one }))),
    h('p', { id: `h-${name}`, class: 'hint' }, hint),
    says,
    more,
  );
}

export function checks(
  name: string,
  legend: string,
  values: readonly string[],
  choices: readonly Choice[],
  choose: (values: readonly string[]) => void,
): HTMLElement {
  const boxes = choices.map(({ value }) =>
    h('input', {
      type: 'checkbox',
      name,
      value,
      checked: values.includes(value),
      onchange: () => choose(boxes.filter((box) => box.checked).map((box) => box.value)),
    }),
  );
  return h(
    'fieldset',
    { class: 'choice', 'data-field': name },
    h('legend', {}, legend),
    h(
      'div',
      { class: 'boxes' },
      ...choices.map(({ label }, i) => h('label', {}, boxes[i], ` ${label}`)),
    ),
  );
}

interface CopyOptions {
  readonly tall?: boolean;
  readonly rich?: boolean;
  /** It is what the page is about. */
  readonly first?: boolean;
  /** Why it may not be copied yet, once that was tried; `''`: it may. */
  readonly refuse?: () => string;
}

/** What was opened stays so when its fields are made anew. */
const opened = new Set<string>();

/** A part to unfold, with what is chosen in it beside its name. */
export function fold(
  id: string,
  title: string,
  value: string,
  ...inside: readonly (Node | string)[]
): HTMLElement {
  return h(
    'details',
    {
      id: `fold-${id}`,
      open: opened.has(id),
      ontoggle: ({ target }) => {
        if ((target as HTMLDetailsElement).open) opened.add(id);
        else opened.delete(id);
      },
    },
    h('summary', {}, title, ' ', h('span', { class: 'hint', id: `value-${id}` }, value)),
    ...inside,
  );
}

/** A text to take along, and the button that copies it; `rich`: as the link or list that it is, too. `said` is what a screen reader hears then. */
export function copyable(
  title: string,
  hint: string,
  text: string,
  words: { copy: string; said: string; yourself: string },
  { tall = false, rich = false, first = false, refuse }: CopyOptions = {},
): HTMLElement {
  const id = `c-${title.replace(/\W+/g, '-').toLowerCase()}`;
  const code = h(
    'pre',
    { tabindex: 0, role: 'group', 'aria-labelledby': id, class: tall ? 'tall' : '' },
    h('code', {}, text),
  );
  const status = h('p', { class: 'status', role: 'status' });
  const copy = async (): Promise<void> => {
    const no = refuse?.();
    if (no) {
      status.textContent = no;
      return;
    }
    try {
      const as = (type: string): Blob => new Blob([text], { type });
      // As text for a field of code, and as what it is for an editor that shows it.
      if (rich)
        await navigator.clipboard.write([
          new ClipboardItem({ 'text/plain': as('text/plain'), 'text/html': as('text/html') }),
        ]);
      else await navigator.clipboard.writeText(text);
      status.textContent = words.said;
    } catch {
      getSelection()?.selectAllChildren(code);
      code.focus();
      status.textContent = words.yourself;
    }
  };
  return h(
    'div',
    { class: 'copyable' },
    h(
      'div',
      { class: 'copy-head' },
      h(first ? 'h2' : 'h3', { id }, title),
      h(
        'button',
        {
          type: 'button',
          class: first ? 'button first' : 'button',
          'aria-describedby': id,
          onclick: () => void copy(),
        },
        words.copy,
      ),
    ),
    hint && h('p', { class: 'hint' }, hint),
    code,
    status,
  );
}
