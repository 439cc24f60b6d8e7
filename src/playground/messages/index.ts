import {messages as report} from '../../report/app/messages/index.js'
import type {Messages as ReportMessages} from '../../report/app/messages/messages.js'
import type {LanguageCode} from '../../types.js'
import {en} from './en.js'
import type {OwnMessages} from './messages.js'
import {zh} from './zh.js'

/** The words of the page in one language; what it says of claims and findings, the report says in the same words. */
export interface Messages
  extends OwnMessages,
    Pick<ReportMessages, 'severity' | 'finding' | 'reading' | 'kind' | 'modality' | 'denied' | 'voice' | 'evidence'> {
  code: LanguageCode
}

export const messages: Readonly<Record<LanguageCode, Messages>> = {
  en: {...report.en, ...en, code: 'en'},
  zh: {...report.zh, ...zh, code: 'zh'}
}
