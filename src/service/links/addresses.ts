import { BlockList, isIP } from 'node:net'

/** Networks that are not the public one: this machine, the house it stands in, and what is kept for other use. */
const own4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

/** Of the sixth version only 2000::/3 is public; of that these are not, or carry an address of the fourth. */
const own6: readonly (readonly [string, number])[] = [
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

// two lists: one would take every address of the fourth version for its form in the sixth
const notPublic4 = new BlockList()
for (const [network, prefix] of own4) notPublic4.addSubnet(network, prefix, 'ipv4')
const notPublic6 = new BlockList()
for (const [network, prefix] of own6) notPublic6.addSubnet(network, prefix, 'ipv6')

/** Tells whether an IP address is one of the public network. What is no address is not. */
export const isPublicAddress = (address: string): boolean => {
  const version = isIP(address)
  if (version === 4) return !notPublic4.check(address, 'ipv4')
  return version === 6 && !notPublic6.check(address, 'ipv6')
}
