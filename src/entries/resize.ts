import { native } from '../dom/native.ts';

/** For pages around frames, where they want it: gives each frame of the embed pages the height that its page says it has. */
const OURS = /\/embed\/[a-z]+\.html$/;
/** Higher than any page of ours: what says more is not one. */
const MOST = 20_000;

/** The frames of our pages: the path of the address decides, not what else stands in it. */
const frames = (): HTMLIFrameElement[] =>
  [...native(document, 'querySelectorAll')('iframe')].filter(isOurs);

function isOurs({ src }: HTMLIFrameElement): boolean {
  if (!URL.canParse(src)) return false;
  const { protocol, pathname } = new URL(src);
  return /^https?:$/.test(protocol) && OURS.test(pathname);
}

const ask = (frame: HTMLIFrameElement): void => {
  // A question, to whoever is in the frame: there is nothing in it to keep from anybody.
  frame.contentWindow?.postMessage({ klynge: 'height?' }, '*');
};

addEventListener(
  'message',
  ({ source, origin, data }: MessageEvent<{ klynge?: string; height?: unknown } | null>) => {
    const height = data?.klynge === 'height' ? data.height : undefined;
    // A number, not what can be taken for one.
    if (typeof height !== 'number' || !(height > 0 && height <= MOST)) return;
    for (const frame of frames())
      if (frame.contentWindow === source && new URL(frame.src).origin === origin)
        frame.height = String(Math.ceil(height));
  },
);
// `load` does not bubble; and a frame may have been there before this script.
native(document, 'addEventListener')(
  'load',
  ({ target }) => {
    if (target instanceof HTMLIFrameElement && isOurs(target)) ask(target);
  },
  true,
);
for (const frame of frames()) ask(frame);
