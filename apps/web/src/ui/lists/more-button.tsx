import { Button } from '../navigation/button.js';
import { Inline } from '../layout/layout.js';

interface MoreButtonProps {
  /** Query of a list that is read page by page. */
  query: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage: () => Promise<unknown>;
  };
  label: string;
}

/** Reads the next page of a list; shows nothing when the list has been read to its end. */
export function MoreButton({ query, label }: MoreButtonProps) {
  if (!query.hasNextPage) return null;
  return (
    <Inline>
      <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        {label}
      </Button>
    </Inline>
  );
}
