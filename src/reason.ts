/** Why the system refused a file, in words. */
export function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  return (code && reasons[code]) ?? code ?? String(error)
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'no such folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOTDIR: 'part of the path is a file',
  EISDIR: 'is a folder',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full'
}
