export interface Publisher {
  readonly author: string | null;
  readonly contact: string | null;
  readonly repository: string | null;
  readonly homepage: string | null;
  readonly bugs: string | null;
}
export function publisher(): Publisher;
export function missing(said?: Publisher): readonly string[];
export function withPublisher(said?: Publisher): ReadonlyMap<string, string>;
