import type {Numbers} from '../numbers.js'

export const numbers = {} satisfies Numbers
