'use client'

export default function Heavy() {
  return <p id="heavy">{typeof window === 'undefined' ? 'server' : 'Loaded later'}</p>
}
