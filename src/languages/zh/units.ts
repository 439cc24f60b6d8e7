import type {Units} from '../units.js'

export const units = {} satisfies Units
