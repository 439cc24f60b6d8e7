import type {LanguageCode} from '../types.js'
import {en} from './en/index.js'
import type {Language} from './language.js'
import {zh} from './zh/index.js'

export const languages: Readonly<Record<LanguageCode, Language>> = {en, zh}
