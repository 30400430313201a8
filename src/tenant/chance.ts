/**
 * A number from 0 up to 1 that depends only on the seed and the place it is drawn for, so that replaying or undoing a turn
 * draws the same. The mixing steps are those of the public-domain splitmix32.
 *
 * @param seed any integer
 * @param place the turn it is drawn for
 */
export function chance(seed: number, place: number): number {
  let z = (Math.imul(seed ^ 0x5bd1e995, 0x9e3779b9) + Math.imul(place + 1, 0x85ebca6b)) | 0;
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return ((z ^ (z >>> 15)) >>> 0) / 2 ** 32;
}
