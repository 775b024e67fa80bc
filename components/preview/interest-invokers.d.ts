import 'react'

declare module 'react' {
  interface AnchorHTMLAttributes<T> {
    /**
     * Id of the popover that the link shows while a reader hovers over it, has the keyboard on it or holds a finger on
     * it: https://open-ui.org/components/interest-invokers.explainer/. React hands attributes that it does not know on
     * as they are; where a browser does not know it, the link is a link. To be deleted when @types/react has it.
     */
    interestfor?: string | undefined
  }
}
