/** A title as pages print it. One in brackets is ours, and says in our words what the publication is. */
export function ownTitle(title: string): { readonly title: string; readonly isOwnTitle: boolean } {
  const ours = /^\[(.*)\]$/.exec(title)?.[1]
  return ours === undefined ? { title, isOwnTitle: true } : { title: ours, isOwnTitle: false }
}
