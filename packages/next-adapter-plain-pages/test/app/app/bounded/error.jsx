'use client'

export default function Failed({ reset }) {
  return (
    <button type="button" onClick={reset}>
      Again
    </button>
  )
}
