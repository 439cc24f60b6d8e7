import type {LanguageCode} from '../types.js'
import {en} from './en/index.js'
import type {Language} from './language.js'
import {zh} from './zh/index.js'

/** The languages that a document is read with. */
export type Languages = Readonly<Record<LanguageCode, Language>>

export const languages: Languages = {en, zh}
