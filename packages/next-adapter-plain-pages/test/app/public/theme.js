document.documentElement.dataset.theme = 'chosen'
