import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { programPaths } from '../browsers/paths'

interface Place {
  /** For what a server writes. */
  readonly folder: string
  /** What stands for /srv/counterclaim: releases/, and the link current. */
  readonly site: string
  readonly port: number
}

/**
 * How to serve a folder with a server that may be installed, with its configuration in hosting/ and no changes but
 * those that the reader is told to make.
 */
interface Host {
  readonly name: string
  /** What to do if it is missing. */
  readonly install: string
  readonly program: () => string | undefined
  /** Writes the configuration; gives the arguments. */
  readonly prepare: (place: Place) => string[]
  /** Has the running server read its configuration again, as hosting/README.md says. */
  readonly reload: (place: Place) => string[]
}

const isRoot = process.getuid?.() === 0

/** @param path below hosting/ */
const read = (path: string) => readFileSync(new URL(`../../hosting/${path}`, import.meta.url), 'utf8')

/** Replaces what the reader is told to replace, and fails if it is not there. */
function change(text: string, changes: [from: string, to: string][]) {
  return changes.reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`The configuration no longer has: ${from}`)
    return all.replace(from, () => to)
  }, text)
}

/** @returns the first that is a program here */
function find(...names: string[]): string | undefined {
  const PATH = [process.env.PATH ?? '', '/usr/sbin', '/usr/local/sbin'].join(delimiter)
  return firstOf(...programPaths(names, { PATH }))
}

const firstOf = (...paths: string[]) => paths.find((path) => existsSync(path))

const nginx: Host = {
  name: 'nginx',
  install: 'Debian: apt-get install nginx libnginx-mod-http-brotli-static',
  program: () => find('nginx'),
  prepare({ folder, site: srv, port }) {
    const brotli = firstOf(
      '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
      '/usr/share/nginx/modules/ngx_http_brotli_static_module.so',
    )
    const site = change(read('nginx/counterclaim.conf'), [
      ['listen 80;', `listen 127.0.0.1:${port};`],
      ['/srv/counterclaim/current', join(srv, 'current')],
      ['/srv/counterclaim/releases', join(srv, 'releases')],
      [brotli ? '' : '  brotli_static on;\n', ''],
    ])
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
  reload: ({ folder }) => ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'log'), '-s', 'reload'],
}

const caddy: Host = {
  name: 'caddy',
  install: 'Debian: apt-get install caddy',
  program: () => find('caddy'),
  prepare({ folder, site: srv, port }) {
    const site = change(read('caddy/Caddyfile'), [
      ['example.org {', `http://site.example:${port} {`],
      ['/srv/counterclaim/current', join(srv, 'current')],
      ['/srv/counterclaim/releases', join(srv, 'releases')],
    ])
    const settings = `{\n\tadmin unix/${folder}/admin\n\tauto_https off\n\tstorage file_system ${folder}\n}\n`
    writeFileSync(join(folder, 'Caddyfile'), settings + site)
    return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile']
  },
  reload: ({ folder }) => ['reload', '--force', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'],
}

const apache: Host = {
  name: 'apache',
  install: 'Debian: apt-get install apache2',
  program: () => find('apache2', 'httpd'),
  prepare({ folder, site: srv, port }) {
    const modules = firstOf('/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/lib/httpd/modules') ?? ''
    const needed = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'alias', 'unixd', 'log_config']
    mkdirSync(folder, { recursive: true })
    const site = change(read('apache/counterclaim.conf'), [
      ['/srv/counterclaim/current', join(srv, 'current')],
      ['/srv/counterclaim/releases', join(srv, 'releases')],
      ['<Directory /srv/counterclaim/releases', `<Directory ${join(srv, 'releases')}`],
      ['*:80', `127.0.0.1:${port}`],
    ])
    writeFileSync(join(folder, 'site.conf'), site)
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
      `Include ${folder}/site.conf`,
    ]
    writeFileSync(join(folder, 'apache.conf'), `${config.join('\n')}\n`)
    return ['-d', folder, '-f', join(folder, 'apache.conf'), '-DFOREGROUND']
  },
  reload: ({ folder }) => ['-d', folder, '-f', join(folder, 'apache.conf'), '-k', 'graceful'],
}

export const HOSTS = [nginx, caddy, apache]
