import {remember, remembered} from '../report/app/state.js'
import type {LanguageCode} from '../types.js'

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** How this reader likes the page; kept in the browser, never in a link. */
export interface Preferences {
  language: LanguageCode
  theme: Theme
}

/** What was chosen last, else the language of the browser and the theme of the system. */
export function loadPreferences(): Preferences {
  const kept = remembered('language')
  return {
    language: kept === 'en' || kept === 'zh' ? kept : browserLanguage(),
    theme: themes.find((theme) => theme === remembered('theme')) ?? 'auto'
  }
}

/** Keeps the choice, and shows it: the language and the theme stand on the root element. */
export function applyPreferences({language, theme}: Preferences): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  document.documentElement.dataset.theme = theme
  remember('language', language)
  remember('theme', theme)
}

function browserLanguage(): LanguageCode {
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
