const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 });
const small = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD', maximumSignificantDigits: 2 });
const large = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD' });

/** Tokens in few characters: "940", "41.2K", "1.3M". */
export function tokens(count: number): string {
  return compact.format(count);
}

/** US dollars, with two digits that say something: "$0", "$0.0029", "$12.30". */
export function dollars(amount: number): string {
  if (amount === 0) return '$0';
  return amount < 1 ? small.format(amount) : large.format(amount);
}
