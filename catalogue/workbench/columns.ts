import { useEffect, useState } from 'preact/hooks';

const two = matchMedia('(min-width: 52rem)');
const three = matchMedia('(min-width: 92rem)');

/** How many columns there is room for; what does not fit becomes tabs. */
export function useColumns(): 1 | 2 | 3 {
  const [columns, setColumns] = useState(count);
  useEffect(() => {
    const follow = () => setColumns(count());
    for (const query of [two, three]) query.addEventListener('change', follow);
    return () => {
      for (const query of [two, three]) query.removeEventListener('change', follow);
    };
  }, []);
  return columns;
}

function count(): 1 | 2 | 3 {
  if (three.matches) return 3;
  return two.matches ? 2 : 1;
}
