/** Where the project lives; `package.json` says the same. */
export const HOMEPAGE = 'https://github.com/hypecheck/hypecheck'
