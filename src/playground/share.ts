import {isDate} from '../config/date.js'
import {languageSettings} from '../options.js'
import {presets} from '../rule.js'
import {type Draft, withPlainLines} from './draft.js'

/** Longest text that goes into a link, in UTF-16 units: about what a browser still takes as an address when it hardly compresses. */
export const LONGEST_SHARED = 200_000

/** The version stands first: a link made today must not be misread by a later page. */
const PREFIX = '#1.'

/**
 * A draft as the fragment of an address, with its `#`: JSON, deflated, in base64url. A fragment is never sent to a server.
 *
 * @throws RangeError for a text longer than `LONGEST_SHARED`.
 */
export async function fragmentOf(draft: Draft): Promise<string> {
  if (draft.text.length > LONGEST_SHARED) throw new RangeError('The text is too long for a link.')
  const {text, preset, language, asOf, corpus} = draft
  const json = new Blob([JSON.stringify([text, preset, language, asOf, corpus])])
  const deflated = json.stream().pipeThrough(new CompressionStream('deflate-raw'))
  return PREFIX + base64url(new Uint8Array(await new Response(deflated).arrayBuffer()))
}

/**
 * The draft of a fragment.
 *
 * @returns `undefined` for an empty fragment.
 * @throws Error for anything that `fragmentOf` cannot have made.
 */
export async function draftOf(fragment: string): Promise<Draft | undefined> {
  if (fragment === '' || fragment === '#') return undefined
  if (!fragment.startsWith(PREFIX)) throw new Error('The link has no draft of a known version.')
  return validated(JSON.parse(await inflated(bytesOf(fragment.slice(PREFIX.length)))))
}

function validated(value: unknown): Draft {
  const [text, preset, language, asOf, corpus] = Array.isArray(value) ? value : []
  if (
    typeof text !== 'string' ||
    text.length > LONGEST_SHARED ||
    !presets.includes(preset) ||
    !languageSettings.includes(language) ||
    typeof asOf !== 'string' ||
    !isDate(asOf) ||
    typeof corpus !== 'boolean'
  )
    throw new Error('The link holds something else than a draft.')
  return {text: withPlainLines(text), preset, language, asOf, corpus}
}

/** Inflates as far as a draft can reach: a short link may hold gigabytes. */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const decoder = new TextDecoder('utf-8', {fatal: true})
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  let text = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, {stream: true})
    // JSON writes a control character as six.
    if (text.length > 6 * LONGEST_SHARED + 100) {
      await reader.cancel()
      throw new Error('The link holds too much.')
    }
  }
  return text + decoder.decode()
}

function base64url(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))
}
