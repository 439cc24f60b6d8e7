import {readFileSync} from 'node:fs'
import {parse} from 'yaml'
import type {Options} from '../src/index.js'
import type {SourceFile} from '../src/types.js'

/** One case of a rule's fixture page: what goes in, and the lines that must come out. */
export interface FixtureCase {
  name: string
  files: SourceFile[]
  options: Options
  messages: string[]
}

/** Reads the cases of a fixture page: each second-level heading that has an `md` block under it. */
export function readFixture(url: URL): FixtureCase[] {
  const cases: FixtureCase[] = []
  let name = ''
  for (const match of readFileSync(url, 'utf8').matchAll(/^## (.+)$|^(`{3,})(\w+)?([^\n]*)\n([\s\S]*?)^\2$/gm)) {
    const [, heading, , language, info, body = ''] = match
    if (heading) {
      name = heading
      continue
    }
    if (language === 'md') {
      const path = /path=(\S+)/.exec(info ?? '')?.[1] ?? 'example.md'
      const open = cases.at(-1)
      if (open?.name === name) open.files.push({path, value: body})
      else cases.push({name, files: [{path, value: body}], options: {}, messages: []})
    } else if (cases.at(-1)?.name !== name) throw new Error(`${url.pathname}: a block before the input of “${name}”.`)
    else if (language === 'yaml') cases.at(-1)!.options = parse(body) as Options
    else if (language === 'messages') cases.at(-1)!.messages = body.trim().split('\n')
  }
  return cases
}
