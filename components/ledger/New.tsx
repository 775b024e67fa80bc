import './new.css'

/** Before what became public on the very day that a page of the past shows. */
export const New = ({ of }: { readonly of: { readonly isNew?: true } | undefined }) =>
  of?.isNew ? (
    <>
      <b className="new">New</b>{' '}
    </>
  ) : null
