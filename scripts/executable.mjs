// Makes the built command executable, so that `npx hypecheck` and `npm link` run it from a clone.
import {chmodSync} from 'node:fs'

chmodSync(new URL('../dist/src/cli/main.js', import.meta.url), 0o755)
