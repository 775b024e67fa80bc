/** A title as pages print it. One in brackets is ours, and says in our words what the publication is. */
export function ownTitle(title: string): { readonly title: string; readonly isOwnTitle: boolean } {
  const ours = /^\[(.*)\]$/.exec(title)?.[1]
  return ours === undefined ? { title, isOwnTitle: true } : { title: ours, isOwnTitle: false }
}

/** “Own title” in quotation marks; ours without any. */
export function titleInWords(label: string): string {
  const { title, isOwnTitle } = ownTitle(label)
  return isOwnTitle ? `“${title}”` : title
}
