import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.ts';

export interface SelectField<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly className?: string;
  /** The id of what explains it. */
  readonly describedBy?: string;
  readonly choose: (value: T) => void;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** A native select under its label. */
export const selectField = <T extends string>({
  label,
  value,
  options,
  className = '',
  describedBy,
  choose,
}: SelectField<T>): TemplateResult =>
  html`<label class="field ${className}">
    <span class="label">${label}</span>
    <span class="control">
      <select
        aria-describedby=${describedBy ?? nothing}
        @change=${({ target }: Event) => {
          choose((target as HTMLSelectElement).value as T);
        }}
      >
        ${options.map((option: Option) => html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`)}
      </select>
      ${icon('chevron')}
    </span>
  </label>`;
