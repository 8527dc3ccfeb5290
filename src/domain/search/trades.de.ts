/** The words of trades that German pages have besides. */
import trades from '../../data/trades.de.json' with { type: 'json' };

export const { words } = trades;
