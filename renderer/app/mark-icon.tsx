/** The product's mark: a hexagon around an A, drawn with the colour of its text. */
export function MarkIcon({ size }: { size: number }) {
  return (
    <svg
      viewBox="0 0 22 22"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinejoin="round"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M11 1.9 19 6.45v9.1L11 20.1 3 15.55v-9.1Z" />
      <path d="M7.4 15 11 6.6 14.6 15M8.7 12.2h4.6" />
    </svg>
  );
}
