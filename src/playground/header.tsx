import type {Messages} from './messages/index.js'
import {type Preferences, themes} from './preferences.js'
import {Select} from './select.js'

interface Props {
  words: Messages
  preferences: Preferences
  onChange(preferences: Preferences): void
}

export function Header({words, preferences, onChange}: Props) {
  return (
    <header>
      <h1>
        <img src="./icon.svg" alt="" width="28" height="28" />
        hypecheck <small>{words.tagline}</small>
      </h1>
      <Select
        label={words.interfaceLanguage}
        value={preferences.language}
        options={[
          ['en', 'English'],
          ['zh', '中文']
        ]}
        onChange={(language) => onChange({...preferences, language})}
      />
      <Select
        label={words.theme}
        value={preferences.theme}
        options={themes.map((theme) => [theme, words.themes[theme]])}
        onChange={(theme) => onChange({...preferences, theme})}
      />
    </header>
  )
}
