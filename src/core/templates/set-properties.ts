import { type AttributePart, noChange } from 'lit';
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';

class SetProperties extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('setProperties stands on an element');
  }

  render(_values: Readonly<Record<`--${string}`, string | number>>): unknown {
    return noChange;
  }

  override update(
    part: ElementPart | AttributePart,
    [values]: [Readonly<Record<`--${string}`, string | number>>],
  ): unknown {
    const { style } = part.element as HTMLElement;
    for (const name in values) style.setProperty(name, String(values[name as `--${string}`]));
    return noChange;
  }
}

/**
 * Sets CSS custom properties: `<div ${setProperties({ '--x': 12 })}>`. Through CSSOM, because a strict content security
 * policy refuses a `style` attribute (which `styleMap` writes at its first render).
 */
export const setProperties = directive(SetProperties);
