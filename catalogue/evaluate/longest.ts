/** Characters of the longest text that is read as claims, many times what any has: reading more would hold up every key. */
export const longestText: number = 256 * 1024;
