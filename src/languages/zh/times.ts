import type {Times} from '../times.js'

export const times = {} satisfies Times
