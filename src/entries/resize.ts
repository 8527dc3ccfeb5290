/** For pages around frames, where they want it: gives each frame of the embed pages the height that its page says it has. */
const FRAMES = 'iframe[src*="/embed/"]';
/** Higher than any page of ours: what says more is not one. */
const MOST = 20_000;

const ask = (frame: HTMLIFrameElement): void => {
  // A question, to whoever is in the frame: there is nothing in it to keep from anybody.
  frame.contentWindow?.postMessage({ klynge: 'height?' }, '*');
};

addEventListener(
  'message',
  ({ source, origin, data }: MessageEvent<{ klynge?: string; height?: unknown } | null>) => {
    const height = data?.klynge === 'height' ? Number(data.height) : NaN;
    if (!(height > 0 && height <= MOST)) return;
    for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES))
      if (frame.contentWindow === source && new URL(frame.src).origin === origin)
        frame.height = String(Math.ceil(height));
  },
);
// `load` does not bubble; and a frame may have been there before this script.
document.addEventListener(
  'load',
  ({ target }) => {
    if (target instanceof HTMLIFrameElement && target.matches(FRAMES)) ask(target);
  },
  true,
);
for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES)) ask(frame);
