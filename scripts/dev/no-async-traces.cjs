// Loaded before Next in npm run dev. In development, React notes the call stack of every promise that begins while it
// renders, to show it to programmers: two thirds of the time that a page takes. It learns of promises by this function
// alone. AsyncLocalStorage, which Next lives by, has a way of its own.
require('node:async_hooks').createHook = () => ({
  enable() {
    return this
  },
  disable() {
    return this
  },
})
