// Names that the packages of map shapes use, and ours. Places of this site keep their slug as the id of their shape.

/** Left out: nobody's land, or neither a state that the General Assembly knows nor part of one. */
export const NOT_STATES = new Set(['Antarctica', 'Siachen Glacier'])

/** What the package draws separately → the state that it is part of. */
export const PART_OF: Readonly<Record<string, string>> = { Somaliland: 'Somalia', 'N. Cyprus': 'Cyprus' }

const FULL_NAMES: Readonly<Record<string, string>> = {
  'Bosnia and Herz.': 'Bosnia and Herzegovina',
  'Central African Rep.': 'Central African Republic',
  'Dem. Rep. Congo': 'DR Congo',
  'Eq. Guinea': 'Equatorial Guinea',
  'S. Sudan': 'South Sudan',
  Turkey: 'Türkiye',
  'United States of America': 'United States',
  'W. Sahara': 'Western Sahara',
}

/** The full name of a country that the package abbreviates. */
export const nameOfCountry = (name: string) => FULL_NAMES[name] ?? name

/** The id of a shape: the slug that a place of its name has. */
export const idOf = (name: string) =>
  nameOfCountry(name)
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')

/** Files of first-level regions that the layer of Ukraine is made of. */
export const EASTERN_UNITS = ['ukr', 'rus', 'blr', 'pol', 'svk', 'hun', 'rou', 'mda']

/** The package's names of regions → ours, for those that we draw. */
const REGIONS: Readonly<Record<string, string>> = {
  Crimea: 'Crimea',
  Sevastopol: 'Crimea',
  Cherkasy: 'Cherkasy region',
  Chernihiv: 'Chernihiv region',
  Chernivtsi: 'Chernivtsi region',
  "Dnipropetrovs'k": 'Dnipropetrovsk region',
  "Donets'k": 'Donetsk region',
  "Ivano-Frankivs'k": 'Ivano-Frankivsk region',
  Kharkiv: 'Kharkiv region',
  Kherson: 'Kherson region',
  "Khmel'nyts'kyy": 'Khmelnytskyi region',
  Kiev: 'Kyiv region',
  'Kiev City': 'Kyiv region',
  Kirovohrad: 'Kirovohrad region',
  "Luhans'k": 'Luhansk region',
  "L'viv": 'Lviv region',
  Mykolayiv: 'Mykolaiv region',
  Odessa: 'Odesa region',
  Poltava: 'Poltava region',
  Rivne: 'Rivne region',
  Sumy: 'Sumy region',
  "Ternopil'": 'Ternopil region',
  Transcarpathia: 'Zakarpattia region',
  Vinnytsya: 'Vinnytsia region',
  Volyn: 'Volyn region',
  Zaporizhzhya: 'Zaporizhzhia region',
  Zhytomyr: 'Zhytomyr region',
  Belgorod: 'Belgorod region',
  Bryansk: 'Bryansk region',
  Kursk: 'Kursk region',
}

/**
 * The shape that a unit of the package belongs to: in Ukraine its region, in Russia too if it borders on Sumy region,
 * else its country.
 */
export function regionOf(country: string, unit: string) {
  const name = country === 'Ukraine' || country === 'Russia' ? REGIONS[unit] : undefined
  if (country === 'Ukraine' && name === undefined) throw new Error(`No name for the region ${unit} of Ukraine.`)
  return { id: idOf(name ?? country), name: name ?? country, country: idOf(country) }
}
