/** Addresses of this machine and of networks that are nobody else's. */
import { BlockList, isIP } from 'node:net';

const PRIVATE = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  PRIVATE.addSubnet(network, bits);
// An IPv4 address inside an IPv6 one is found by the list itself.
for (const [network, bits] of [
  ['::1', 128],
  ['::', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  PRIVATE.addSubnet(network, bits, 'ipv6');

export const isPrivate = (ip: string): boolean =>
  PRIVATE.check(ip, isIP(ip) === 6 ? 'ipv6' : 'ipv4');

export class PrivateAddress extends Error {}

/** By the number itself, or by a name that is only used at home; other names are looked up later. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host)) return isPrivate(host);
  return /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/i.test(host);
}
