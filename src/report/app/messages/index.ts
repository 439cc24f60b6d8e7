import type {LanguageCode} from '../../../types.js'
import {en} from './en.js'
import type {Messages} from './messages.js'
import {zh} from './zh.js'

export const messages: Record<LanguageCode, Messages> = {en, zh}
