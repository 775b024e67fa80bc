/** Seas that a map may name, with a place in their open water. */
export const WATERS = [
  { name: 'Black Sea', longitude: 34.5, latitude: 43.6 },
  { name: 'Black Sea', longitude: 31.2, latitude: 45.6 },
  { name: 'Sea of Azov', longitude: 36.6, latitude: 46.1 },
  { name: 'Mediterranean Sea', longitude: 18.5, latitude: 33.3 },
  { name: 'Gulf of Guinea', longitude: 3, latitude: 3.3 },
  { name: 'Atlantic Ocean', longitude: -17, latitude: 8 },
] as const
