// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { headersConfig } from '../../hosting/headers.mjs'

/**
 * How to serve a folder with a server that may be installed, by the configuration in hosting/ as it stands there but for
 * the lines that its reader is told to change.
 * @typedef {object} Place
 * @property {string} folder for what a server writes
 * @property {string} out the site
 * @property {number} port
 * @typedef {object} Host
 * @property {string} name
 * @property {string} install what to do where it is missing
 * @property {() => string | undefined} program
 * @property {(place: Place) => string[]} prepare writes the configuration; gives the arguments
 */

const isRoot = process.getuid?.() === 0

/** @param {string} path below hosting/ */
const read = (path) => readFileSync(new URL(`../../hosting/${path}`, import.meta.url), 'utf8')

/** The headers of the site that is served, as hosting/README.md says. @param {string} server @param {string} out */
const headers = (server, out) => headersConfig(server, readFileSync(join(out, '_headers'), 'utf8'))

/**
 * Replaces what a reader is told to replace, and makes sure that it was there.
 * @param {string} text
 * @param {[from: string, to: string][]} changes
 */
function change(text, changes) {
  return changes.reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`The configuration no longer has: ${from}`)
    return all.replace(from, () => to)
  }, text)
}

/** @param {...string} names @returns {string | undefined} the first that is a program here */
function find(...names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
}

/** @param {...string} paths */
const firstOf = (...paths) => paths.find((path) => existsSync(path))

/** @type {Host} */
const nginx = {
  name: 'nginx',
  install: 'Debian: apt-get install nginx libnginx-mod-http-brotli-static',
  program: () => find('nginx'),
  prepare({ folder, out, port }) {
    const brotli = firstOf(
      '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
      '/usr/share/nginx/modules/ngx_http_brotli_static_module.so',
    )
    const site = change(read('nginx/counterclaim.conf'), [
      ['listen 80;', `listen 127.0.0.1:${port};`],
      ['/srv/counterclaim/out', out],
      ...(brotli ? [] : /** @type {[string, string][]} */ ([['  brotli_static on;\n', '']])),
    ])
    writeFileSync(join(folder, 'counterclaim-headers.conf'), headers('nginx', out))
    writeFileSync(join(folder, 'site.conf'), site)
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path ${folder};`)
    const config = [
      ...(brotli ? [`load_module ${brotli};`] : []),
      ...(isRoot ? ['user root;'] : []),
      'daemon off;',
      `pid ${folder}/pid;`,
      `error_log ${folder}/log;`,
      'events {}',
      `http { access_log off; ${temporary.join(' ')} include ${folder}/site.conf; }`,
    ]
    writeFileSync(join(folder, 'nginx.conf'), config.join('\n'))
    return ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'log')]
  },
}

/** @type {Host} */
const caddy = {
  name: 'caddy',
  install: 'Debian: apt-get install caddy',
  program: () => find('caddy'),
  prepare({ folder, out, port }) {
    const site = change(read('caddy/Caddyfile'), [
      ['example.org {', `http://site.example:${port} {`],
      ['/srv/counterclaim/out', out],
    ])
    writeFileSync(join(folder, 'counterclaim-headers.caddy'), headers('caddy', out))
    const settings = `{\n\tadmin off\n\tauto_https off\n\tstorage file_system ${folder}\n}\n`
    writeFileSync(join(folder, 'Caddyfile'), settings + site)
    return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile']
  },
}

/** @type {Host} */
const apache = {
  name: 'apache',
  install: 'Debian: apt-get install apache2',
  program: () => find('apache2', 'httpd'),
  prepare({ folder, out, port }) {
    const modules = firstOf('/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/lib/httpd/modules') ?? ''
    const needed = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'alias', 'unixd', 'log_config']
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(out, '.htaccess'), read('apache/htaccess') + headers('apache', out))
    const config = [
      ...needed
        .filter((name) => existsSync(join(modules, `mod_${name}.so`)))
        .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`),
      ...(isRoot ? ['User daemon', 'Group daemon'] : []),
      `ServerRoot ${folder}`,
      'ServerName site.example',
      `PidFile ${folder}/pid`,
      `ErrorLog ${folder}/log`,
      `Listen 127.0.0.1:${port}`,
      `TypesConfig ${firstOf('/etc/mime.types', '/etc/httpd/conf/mime.types') ?? '/dev/null'}`,
      `DocumentRoot ${out}`,
      `<Directory ${out}>\nAllowOverride All\nRequire all granted\n</Directory>`,
    ]
    writeFileSync(join(folder, 'apache.conf'), `${config.join('\n')}\n`)
    return ['-d', folder, '-f', join(folder, 'apache.conf'), '-DFOREGROUND']
  },
}

export const HOSTS = [nginx, caddy, apache]
