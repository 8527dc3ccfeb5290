import { css, html, nothing } from 'lit';
import { chooseFilter } from '../../kit/choose-filter.ts';
import { DeepLinkController } from '../../kit/deep-link-controller.ts';
import { externalLink } from '../../kit/external-link.ts';
import { heading } from '../../kit/heading.ts';
import { icon } from '../../kit/icons.ts';
import { JsonLdController } from '../../kit/json-ld-controller.ts';
import { numberMark } from '../../kit/number-mark.ts';
import { save } from '../../kit/save.ts';
import { selectField } from '../../kit/select-field.ts';
import { setProperties } from '../../kit/set-properties.ts';
import { toolsStyles } from '../../kit/styles/tools.ts';
import { ToolsController } from '../../kit/tools-controller.ts';
import { inSlices } from '../../model/slices.ts';
import { bringActivityDetails } from '../../state/groups.ts';
import { calendarIcon } from './calendar-icon.ts';

/**
 * What the calendar's part draws with. A part that stands beside the single script has no Lit and no state of its own, so it is handed
 * those of the page.
 */
export const kit = {
  ...{ css, html, nothing, chooseFilter, externalLink, heading, icon, numberMark, save, selectField, setProperties, calendarIcon },
  ...{ DeepLinkController, JsonLdController, ToolsController, toolsStyles, bringActivityDetails, inSlices },
};

export type Kit = typeof kit;
