import { expect, it } from 'vitest';
import { printedAddress } from './url.ts';

it.each([
  'https://a.dk/side?session=1#x',
  'https://a.dk/side;jsessionid=1?x',
  'https://me:secret@a.dk/side?#',
])('an address on paper tells nothing of who is signed in: %s', (address) => {
  expect(printedAddress(new URL(address))).toBe('https://a.dk/side');
});
