import './place-list.css'
import { PageLink } from '@/components/site/PageLink'
import type { PlaceItem, PlacesOfCountry } from '@/lib/view/places'

/** Places under the country they lie in; lands of which nothing else is named stand together at the end. */
export function PlaceList({ countries }: { readonly countries: readonly PlacesOfCountry[] }) {
  const alone = countries.filter(({ places }) => places.length === 0)
  return (
    <>
      {countries.map(
        (country) =>
          country.places.length > 0 && (
            <section key={country.link.href} className="mt-8 border-t-2 border-strong-rule pt-2">
              <h2 className="text-xl">
                <PageLink link={country.link} /> <Notes place={country} />
              </h2>
              <PlaceLines places={country.places} />
            </section>
          ),
      )}
      {alone.length > 0 && (
        <section className="mt-8 border-t-2 border-strong-rule pt-2">
          <h2 className="text-xl">{alone.length < countries.length ? 'Other places' : 'Places'}</h2>
          <PlaceLines places={alone} />
        </section>
      )}
    </>
  )
}

const PlaceLines = ({ places }: { readonly places: readonly PlaceItem[] }) => (
  <ul className="place-lines">
    {places.map((place) => (
      <li key={place.link.href} data-depth={Math.min(place.depth, 4)}>
        <PageLink link={place.link} /> <Notes place={place} />
      </li>
    ))}
  </ul>
)

function Notes({ place: { kindLabel, otherNames, entries } }: { readonly place: PlaceItem }) {
  return (
    <span className="meta">
      {kindLabel}
      {entries > 0 && ` · ${entries === 1 ? '1 entry' : `${entries} entries`}`}
      {otherNames.length > 0 && ' · '}
      {otherNames.map(({ name, language }, n) => (
        <span key={name}>
          {n > 0 && ', '}
          <span lang={language}>{name}</span>
        </span>
      ))}
    </span>
  )
}
