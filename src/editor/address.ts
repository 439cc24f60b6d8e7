import {fileURLToPath} from 'node:url'

/** Path of the file that an address names; nothing where it names none on this machine. */
export function fileOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined
  } catch {
    return undefined
  }
}
