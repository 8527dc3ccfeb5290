import { hostOf } from '../url.ts';
import { withoutTracking } from '../tracking.ts';
import { isOver, type ActivityInput } from './activities.ts';

/** What a visitor can do about an activity: where, and what it is. */
export interface TakePart {
  /** Sign up, hand in an application, read its page, or ask the cluster behind it. */
  readonly kind: 'sign-up' | 'apply' | 'read' | 'ask';
  readonly url: string;
  /** "visiondenmark.dk". */
  readonly host: string;
  /** Whom to ask. */
  readonly cluster?: string;
}

const at = (kind: TakePart['kind'], address: string, cluster?: string): TakePart => {
  const url = withoutTracking(address);
  return { kind, url, host: hostOf(url), ...(cluster === undefined ? {} : { cluster }) };
};

/**
 * How to take part, as seen at a day or a wall-clock time. What is over, called off or fully booked is read about. Where no address
 * is known, the first cluster with a website is asked; `null`: nothing is known, or there is nothing to ask any more.
 */
export function takePart(
  activity: ActivityInput,
  clusters: readonly { readonly name: string; readonly website: string | null }[],
  now: string,
): TakePart | null {
  const { kind, status, url, registrationUrl } = activity;
  const over = isOver(activity, now);
  if (registrationUrl && !over && status !== 'cancelled' && status !== 'full')
    return at(kind === 'call' ? 'apply' : 'sign-up', registrationUrl);
  if (url) return at('read', url);
  const [known] = clusters.filter(({ website }) => website);
  return known?.website && !over ? at('ask', known.website, known.name) : null;
}
