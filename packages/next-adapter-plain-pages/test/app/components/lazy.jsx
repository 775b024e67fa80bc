'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'

const Heavy = dynamic(() => import('./heavy'), { ssr: false })

export function Lazy() {
  const [open, setOpen] = useState(false)
  return (
    <div>
      <button type="button" onClick={() => setOpen(true)}>
        Load
      </button>
      {open ? <Heavy /> : null}
    </div>
  )
}
