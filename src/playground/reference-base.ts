import type {SourceFile} from '../types.js'

const pages = import.meta.glob<string>(['../../corpus/*.md', '!../../corpus/README.md'], {
  query: '?raw',
  import: 'default',
  eager: true
})

/** The bundled reference base as files, named as they are everywhere else: `corpus/<name>.md`. */
export const referenceBase: readonly SourceFile[] = Object.entries(pages).map(([path, value]) => ({
  path: path.replace('../../', ''),
  value
}))
