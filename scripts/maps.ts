export { makeMapData as command } from './assets/map-data'
