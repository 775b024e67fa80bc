/** Gives each line that is there to be copied a button. Useful and never needed: a click selects the whole line. */
for (const details of document.querySelectorAll<HTMLDetailsElement>('.cite details, details.cite'))
  details.addEventListener(
    'toggle',
    () => {
      for (const line of details.querySelectorAll('dd')) {
        const button = document.createElement('button')
        button.textContent = 'Copy'
        const text = line.textContent
        button.onclick = () =>
          navigator.clipboard.writeText(text).then(() => {
            button.textContent = 'Copied'
          })
        if (navigator.clipboard) line.append(button)
      }
    },
    { once: true },
  )
