import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import {
  type IPropertyPaneConfiguration,
  type IPropertyPaneField,
  PropertyPaneDropdown,
  PropertyPaneTextField,
} from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'KlyngeWidgetsStrings';
import { type Choices, readChoices } from './choices';
import { applyTheme } from './theme';
import { attributesOf, type Picked, type Widget, type WidgetProperties } from './widget';

/** A widget as a web part. What is chosen becomes its attributes; nothing that an author writes is read as HTML. */
export abstract class WidgetWebPart extends BaseClientSideWebPart<WidgetProperties> {
  protected abstract readonly widget: Widget;
  private element: HTMLElement | undefined;
  private theme: IReadonlyTheme | undefined;
  private choices: Choices | undefined;

  protected override async onInit(): Promise<void> {
    await super.onInit();
    await this.widget.load();
  }

  /** SharePoint tells it of the page's theme, the section's, and each change. */
  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    if (this.element) applyTheme(this.element.style, theme, this.properties.accent);
  }

  public override render(): void {
    this.element ??= document.createElement(this.widget.tag);
    this.element.lang = this.context.pageContext.cultureInfo.currentUICultureName;
    for (const [name, value] of attributesOf(this.widget, this.properties)) {
      if (value) this.element.setAttribute(name, value);
      else this.element.removeAttribute(name);
    }
    applyTheme(this.element.style, this.theme, this.properties.accent);
    if (this.element.parentElement !== this.domElement) {
      this.domElement.replaceChildren(this.element);
    }
  }

  protected override async loadPropertyPaneResources(): Promise<void> {
    this.choices = await readChoices(strings.language, new Date().toISOString().slice(0, 10));
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const content = [...this.widget.pickedFrom.map((name) => this.list(name)), dataAddressField()];
    const look = [...layoutFields(this.widget), accentField()];
    return {
      pages: [
        {
          groups: [
            { groupName: strings.contentGroup, groupFields: content },
            { groupName: strings.lookGroup, groupFields: look },
          ],
        },
      ],
    };
  }

  private list(name: Picked): IPropertyPaneField<unknown> {
    const none = name === 'cluster' ? strings.chooseCluster : strings.wholeCountry;
    return PropertyPaneDropdown(name, {
      label: strings[name],
      options: [{ key: '', text: none }, ...(this.choices?.[name] ?? [])],
    });
  }
}

function layoutFields({ layouts }: Widget): readonly IPropertyPaneField<unknown>[] {
  const options = Object.keys(layouts).map((key) => ({ key, text: strings.layouts[key] ?? key }));
  if (options.length === 0) return [];
  return [
    PropertyPaneDropdown('layout', {
      label: strings.layout,
      options: [{ key: '', text: strings.layoutAuto }, ...options],
    }),
  ];
}

function accentField(): IPropertyPaneField<unknown> {
  return PropertyPaneTextField('accent', {
    label: strings.accent,
    description: strings.accentDescription,
    onGetErrorMessage: (value) =>
      value === '' || CSS.supports('color', value) ? '' : strings.accentError,
  });
}

function dataAddressField(): IPropertyPaneField<unknown> {
  return PropertyPaneTextField('dataAddress', {
    label: strings.dataAddress,
    description: strings.dataAddressDescription,
    onGetErrorMessage: (value) =>
      value === '' || (URL.canParse(value) && new URL(value).protocol === 'https:')
        ? ''
        : strings.dataAddressError,
  });
}
