import { browserModule } from '@/lib/site/browser-modules'

/** Loads one of our own small scripts: see browser/. */
export async function Module({ name }: { readonly name: string }) {
  return <script src={await browserModule(name)} defer />
}
