import type {LanguageCode} from '../../types.js'
import {en} from './en.js'
import type {Messages} from './messages.js'
import {zh} from './zh.js'

export type {Messages}

export const messages: Readonly<Record<LanguageCode, Messages>> = {en, zh}
