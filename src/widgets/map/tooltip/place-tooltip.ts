import { arrow, computePosition, flip, offset, shift } from '@floating-ui/dom';

/**
 * Places a tooltip above its anchor, or below where there is no room, inside what clips it. The
 * arrow points at the anchor's middle. The tooltip is `position: absolute`.
 */
export async function placeTooltip(
  anchor: Element,
  tooltip: HTMLElement,
  pointer: HTMLElement,
): Promise<void> {
  const { x, y, placement, middlewareData } = await computePosition(anchor, tooltip, {
    placement: 'top',
    middleware: [
      offset(14),
      flip({ padding: 4 }),
      shift({ padding: 4 }),
      arrow({ element: pointer, padding: 8 }),
    ],
  });
  const below = placement.startsWith('bottom');
  tooltip.classList.toggle('below', below);
  Object.assign(tooltip.style, { left: `${x}px`, top: `${y}px` });
  Object.assign(pointer.style, {
    left: `${middlewareData.arrow?.x ?? 0}px`,
    top: below ? '-5px' : 'auto',
    bottom: below ? 'auto' : '-5px',
  });
}
