/** Why nothing could be taken from an address. */
export type Failure = 'address' | 'network' | 'timeout' | 'status' | 'size' | 'json' | 'dataset';
