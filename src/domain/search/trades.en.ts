/** The words of trades that English pages have besides. */
import trades from '../../data/trades.en.json' with { type: 'json' };

export const { words } = trades;
