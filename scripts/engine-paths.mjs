// @ts-check
import { delimiter, join } from 'node:path'

/**
 * Where Firefox may be installed, likeliest first.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function firefoxPaths(platform, env) {
  if (platform === 'darwin') {
    return ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].map((app) =>
      join('/Applications', `${app}.app`, 'Contents', 'MacOS', 'firefox'),
    )
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)']]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe'))
  }
  return programPaths(['firefox', 'firefox-esr'], env)
}

/**
 * Where a program may be in PATH.
 * @param {string[]} names
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function programPaths(names, env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/**
 * Where WebKit's small browser may be: no distribution puts it in PATH.
 * @param {(folder: string) => string[]} list what is in a folder; nothing where there is none
 * @returns {string[]}
 */
export function miniBrowserPaths(list) {
  const libraries = list('/usr/lib').map((name) => join('/usr/lib', name))
  return ['/usr/libexec', '/usr/lib', '/usr/lib64', ...libraries].flatMap((folder) =>
    list(folder)
      // For GTK 3, whose settings the tests know how to make small: 6.0 is for GTK 4.
      .filter((name) => /^webkit2gtk-4\.\d$/.test(name))
      .sort()
      .reverse()
      .map((name) => join(folder, name, 'MiniBrowser')),
  )
}
