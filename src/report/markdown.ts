import type {Format} from './format.js'

export const markdown: Format = () => ''
