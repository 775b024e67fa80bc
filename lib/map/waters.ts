/** Seas that a map may name, with a place in their open water. */
export const WATERS = [
  { lines: ['Black', 'Sea'], longitude: 31.3, latitude: 45 },
  { lines: ['Sea of', 'Azov'], longitude: 36.7, latitude: 46.05 },
  { lines: ['Mediterranean Sea'], longitude: 18.5, latitude: 33.6 },
  { lines: ['Gulf of Guinea'], longitude: 2.8, latitude: 3.6 },
  { lines: ['Atlantic', 'Ocean'], longitude: -15.6, latitude: 6 },
] as const
