/** Gives each ready citation a button that copies it. Useful and never needed: a click selects the whole line. */
for (const details of document.querySelectorAll('.cite details'))
  details.addEventListener(
    'toggle',
    () => {
      const line = details.querySelector('code')
      if (!line || !navigator.clipboard) return
      const button = document.createElement('button')
      button.textContent = 'Copy'
      button.onclick = async () => {
        await navigator.clipboard.writeText(line.textContent)
        button.textContent = 'Copied'
      }
      line.after(' ', button)
    },
    { once: true },
  )
