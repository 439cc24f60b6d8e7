import type {LanguageCode} from '../types.js'

export type Theme = 'auto' | 'light' | 'dark'

export const themes: readonly Theme[] = ['auto', 'light', 'dark']

/** How this reader likes the page; kept in the browser, never in a link. */
export interface Preferences {
  language: LanguageCode
  theme: Theme
}

const KEY = 'hypecheck-playground'

/** What was chosen last, else the language of the browser and the theme of the system. */
export function loadPreferences(): Preferences {
  const kept = stored()
  return {
    language: kept.language === 'en' || kept.language === 'zh' ? kept.language : browserLanguage(),
    theme: themes.find((theme) => theme === kept.theme) ?? 'auto'
  }
}

/** Keeps the choice, and shows it: the language and the theme stand on the root element. */
export function applyPreferences(preferences: Preferences): void {
  document.documentElement.lang = preferences.language === 'zh' ? 'zh-CN' : 'en'
  document.documentElement.dataset.theme = preferences.theme
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences))
  } catch {
    // A browser may forbid it; then the choice holds until the page is closed.
  }
}

function stored(): Record<string, unknown> {
  try {
    return Object(JSON.parse(localStorage.getItem(KEY) ?? '{}'))
  } catch {
    return {}
  }
}

function browserLanguage(): LanguageCode {
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
