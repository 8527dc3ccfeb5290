import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ownAddresses } from './own-addresses.ts';

const SCRIPT = 'https://files.example/klynge/1.2.0/klynge.js';
const own = (hosts = '', address = SCRIPT): ReturnType<typeof ownAddresses> =>
  ownAddresses({ address, hosts, links: '', except: '' });
const widgetAt = (url: string, hosts = '', address = SCRIPT): string | undefined =>
  own(hosts, address).widgetAt(new URL(url));
const mayFetch = (url: string, hosts = ''): boolean => own(hosts).mayFetch(new URL(url));

beforeEach(() => vi.stubGlobal('location', new URL('https://page.example/news/')));
afterEach(() => vi.unstubAllGlobals());

describe('the library’s pages', () => {
  it('lie in exactly the folder of the library, of any version', () => {
    expect(widgetAt('https://files.example/klynge/1.2.0/embed/map.html')).toBe('map');
    expect(widgetAt('https://files.example/klynge/0.9.0/embed/map.html')).toBe('map');
    for (const path of [
      'embed/map.html',
      'upload/7/embed/map.html',
      'klynge/1.2.0/upload/embed/map.html',
      'klynge/embed/embed/map.html',
      'klynge/1.2.0/embed/map.html/x',
      'klynge/1.2.0/x?/embed/map.html',
    ])
      expect(widgetAt(`https://files.example/${path}`), path).toBeUndefined();
    expect(widgetAt('https://page.example/klynge/1.2.0/embed/map.html')).toBeUndefined();
  });

  it('lie above the folder of the modules', () => {
    const loader = 'https://files.example/klynge/cdn/loader.js';
    expect(widgetAt('https://files.example/klynge/embed/map.html', '', loader)).toBe('map');
    expect(widgetAt('https://files.example/klynge/cdn/embed/map.html', '', loader)).toBe(undefined);
  });

  it.each(['mailto:/klynge/1.2.0/', 'javascript:/klynge/1.2.0/', 'data:/klynge/1.2.0/'])(
    'are not at %s',
    (folder) => {
      // Also where the host is as empty as theirs.
      expect(widgetAt(`${folder}embed/map.html`)).toBeUndefined();
      expect(widgetAt(`${folder}embed/map.html`, '', 'file:///klynge/1.2.0/klynge.js')).toBe(
        undefined,
      );
    },
  );
});

describe('hosts that the script’s tag lists', () => {
  const path = '/klynge/1.2.0/embed/map.html';

  it('mean https where they name no scheme', () => {
    expect(widgetAt(`https://other.example${path}`, 'www.example, other.example')).toBe('map');
    expect(widgetAt(`http://other.example${path}`, 'other.example')).toBeUndefined();
    expect(mayFetch('https://other.example/data.json', 'other.example')).toBe(true);
    expect(mayFetch('http://other.example/data.json', 'other.example')).toBe(false);
  });

  it('mean http too where the page itself is not secure', () => {
    vi.stubGlobal('location', new URL('http://page.example/'));
    expect(widgetAt(`http://other.example${path}`, 'other.example')).toBe('map');
    expect(widgetAt(`https://other.example${path}`, 'other.example')).toBe('map');
  });

  it('mean the scheme that they name, and no other', () => {
    expect(mayFetch('http://other.example/x.json', 'http://other.example/')).toBe(true);
    expect(mayFetch('https://other.example/x.json', 'http://other.example/')).toBe(false);
    expect(mayFetch('http://other.example/x.json', 'https://other.example/')).toBe(false);
  });

  it('may name another folder', () => {
    const hosts = 'https://other.example/clusters/';
    expect(widgetAt('https://other.example/clusters/embed/map.html', hosts)).toBe('map');
    expect(widgetAt(`https://other.example${path}`, hosts)).toBeUndefined();
  });

  it('are not what cannot be read, nor what is no web address', () => {
    expect(mayFetch('https://else.example/x.json', 'http://[ ://')).toBe(false);
    expect(mayFetch('data:text/plain,x', 'data:text/plain,x')).toBe(false);
    expect(mayFetch('blob:https://page.example/x')).toBe(false);
  });
});
