import type { LitElement, ReactiveController } from 'lit';
import { chooseFilter } from '../../../core/controllers/choose-filter.ts';
import { clock } from '../../../core/element/clock.ts';
import { emit } from '../../../core/element/emit.ts';
import { queryFrom } from '../../../domain/search/query.ts';
import type { Group } from '../../../store/group.ts';

/** How many of those that a search finds are shown to begin with; a button shows the others. */
export const BEST = 20;
/** Milliseconds without a key before the group's other widgets follow, and before the page is told what was looked for. */
const FOLLOW = 150;
const PAUSE = 600;
/** How many rows are drawn with the key, and how many more in each frame after it: what is not in sight yet does not hold up the typing. */
const FIRST = 2;
const MORE = 48;

interface Counts {
  readonly found: number;
  readonly shown: number;
}

/**
 * What the visitor looks for: found with each key. The group has it once the visitor rests, and what another widget or the page makes
 * of it stands in the field.
 */
export class SearchController implements ReactiveController {
  private readonly host: LitElement;
  private readonly groupOf: () => Group;
  private readonly counts: () => Counts | null;
  /** As it stands in the field. */
  words = '';
  /** How many rows are drawn so far. */
  drawn = Infinity;
  /** The group's query as this list knows it. */
  private shared = '';
  /** What the visitor looked for, and rested: its answer is to be heard. */
  rested = '';
  private callOff: readonly (() => void)[] = [];

  /** `counts`: after the latest drawing; `null`: what looks for it is not there. */
  constructor(host: LitElement, groupOf: () => Group, counts: () => Counts | null) {
    this.host = host;
    this.groupOf = groupOf;
    this.counts = counts;
    host.addController(this);
  }

  get query(): string {
    return queryFrom(this.words);
  }

  hostUpdate(): void {
    const query = this.groupOf().snapshot.filter.query ?? '';
    if (query === this.shared) return;
    this.rest();
    this.rested = '';
    this.words = this.shared = query;
  }

  hostUpdated(): void {
    if (this.drawn >= (this.counts()?.shown ?? 0)) return;
    requestAnimationFrame(() => {
      this.drawn += MORE;
      this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.rest();
    this.drawn = Infinity;
  }

  readonly input = (): void => {
    this.begin(this.field?.value ?? '');
    this.callOff = [clock.after(FOLLOW, this.share), clock.after(PAUSE, this.tell)];
  };

  /** Back to all, and to the field. */
  clear(): void {
    this.look('');
    this.field?.focus();
  }

  /** The visitor chose the words instead of typing them: there is nothing to wait for. */
  look(words: string): void {
    this.begin(words);
    this.share();
    this.callOff = [clock.after(PAUSE, this.tell)];
    this.rested = this.query;
  }

  private begin(words: string): void {
    this.rest();
    this.words = words;
    this.rested = '';
    this.drawn = FIRST;
    this.host.requestUpdate();
  }

  private readonly share = (): void => {
    if (this.query === this.shared) return;
    this.shared = this.query;
    chooseFilter(this.host, this.groupOf(), { query: this.query });
  };

  private readonly tell = (): void => {
    this.rested = this.query;
    this.host.requestUpdate();
    const counts = this.counts();
    if (this.query && counts)
      emit(this.host, 'klynge-search', { query: this.query, found: counts.found });
  };

  private rest(): void {
    for (const off of this.callOff) off();
  }

  private get field(): HTMLInputElement | null {
    return this.host.renderRoot.querySelector('input');
  }
}
