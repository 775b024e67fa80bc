import styles from './styled.module.css'

export const metadata = { title: 'Styled' }

export default async function Page() {
  await new Promise((resolve) => setTimeout(resolve, 5))
  return (
    <main className={styles.box}>
      <h1>Styled</h1>
    </main>
  )
}
