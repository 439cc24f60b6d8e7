import {isAbsolute, posix} from 'node:path'

/**
 * The name of a file from the top of the checkout, which is how CI services find it in the change they show.
 *
 * @param path as the report has it: from the working folder, or absolute (then it stays)
 * @param folder where the working folder lies in the checkout; `''` is the top
 */
export function checkoutPath(path: string, folder = ''): string {
  return isAbsolute(path) ? path : posix.join(folder, path)
}
