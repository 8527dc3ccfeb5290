import { css, html, nothing } from 'lit';
import { chooseFilter } from '../../core/controllers/choose-filter.ts';
import { DeepLinkController } from '../../core/controllers/deep-link-controller.ts';
import { externalLink } from '../../core/templates/external-link.ts';
import { heading } from '../../core/templates/heading.ts';
import { icon } from '../../core/templates/icons.ts';
import { JsonLdController } from '../../core/controllers/json-ld-controller.ts';
import { numberMark } from '../../core/templates/number-mark.ts';
import { save } from '../../core/element/save.ts';
import { selectField } from '../../core/templates/select-field.ts';
import { setProperties } from '../../core/templates/set-properties.ts';
import { toolsStyles } from '../../core/styles/tools.ts';
import { ToolsController } from '../../core/controllers/tools-controller.ts';
import { inSlices } from '../../domain/slices.ts';
import { load } from '../../store/dataset.ts';
import { calendarIcon } from './calendar-icon.ts';

/**
 * What the calendar's part draws with. A part that stands beside the single script has no Lit and no state of its own, so it is handed
 * those of the page.
 */
export const kit = {
  ...{
    css,
    html,
    nothing,
    chooseFilter,
    externalLink,
    heading,
    icon,
    numberMark,
    save,
    selectField,
    setProperties,
    calendarIcon,
  },
  ...{
    DeepLinkController,
    JsonLdController,
    ToolsController,
    toolsStyles,
    load,
    inSlices,
  },
};

export type Kit = typeof kit;
